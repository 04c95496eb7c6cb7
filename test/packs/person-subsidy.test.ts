import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentSchemas } from '../../src/assessment/assessment-schema.js';
import { measureOf } from '../../src/assessment/plain-value.js';
import { checkPack } from '../../src/check/check-pack.js';
import { readPack } from '../../src/check/read-pack.js';
import { inputTypesOf } from '../../src/editor/input-types.js';
import { packJsonSchemas } from '../../src/editor/json-schemas.js';
import { compilePolicy, explain, isPolicyError } from '../../src/index.js';
import { policyEngine, toFacts } from '../../src/json-rules-engine.js';
import { formatMeasure } from '../../src/quantity/format-quantity.js';
import { personCases, personPack } from './person-pack.js';

const policy = compilePolicy(personPack);
const { pack } = readPack(personPack);
if (pack === undefined) throw new Error('the pack does not link');
const additions = JSON.parse(personPack['facts.json'] ?? '{}');

const person = { name: '张三', age: 35, skill: { level: 'technician' }, insuredMonths: 40, hasAward: true };
const asOf = '2026-11-25';

const violationsOf = (input: unknown): readonly (readonly [string, string | undefined, string, string])[] => {
  try {
    policy.parseApplication(input);
    return [];
  } catch (error) {
    if (!isPolicyError(error)) throw error;
    return error.violations.map(({ code, path, messageZh, message }) => [code, path, messageZh, message]);
  }
};

it('has nothing wrong with it', () => {
  expect(checkPack(personPack).problems).toEqual([]);
});

describe.each(personCases)('%s', (_, { application, asOf: day = asOf, expect: expected }) => {
  const assessment = policy.evaluateSync(application as never, { asOf: day });

  it('comes to what it states', () => {
    const findings = Object.fromEntries(
      assessment.findings.map(({ provision, verdict }) => [provision, verdict]),
    );
    expect(assessment.eligibility.verdict).toBe(expected.eligibility);
    expect(findings).toMatchObject(expected.findings ?? {});
    if (expected.missing !== undefined)
      expect(assessment.missing.map(({ fact }) => fact).sort()).toEqual([...expected.missing].sort());
    const amounts = assessment.benefits.lines.map(({ provision, amount }) => {
      const measure = amount && measureOf(amount, 'money');
      return [provision, measure && formatMeasure(measure, 'zh-CN')];
    });
    const written = Object.entries(expected.amounts ?? {}).map(([name, money]) => [
      name,
      formatMeasure(measureOf({ value: money.replace('元', ''), unit: '元' }, 'money') as never, 'zh-CN'),
    ]);
    expect(amounts).toEqual(written);
  });
});

describe('its applications', () => {
  it('have its subject alone, and no year', () => {
    expect(violationsOf({ person })).toEqual([]);
    expect(policy.subjects.map(({ id }) => id)).toEqual(['person']);
    expect(policy.hasPlanYear).toBe(false);
  });

  it.each([
    [
      'a plan year',
      { planYear: 2026, person },
      'planYear',
      '没有“planYear”这一项；可写：“person”、“evidence”',
    ],
    ['an enterprise', { enterprise: {} }, 'enterprise', '没有“enterprise”这一项；可写：“person”、“evidence”'],
    ['a misspelt subject', { persn: {} }, 'persn', '没有“persn”这一项，是否应为“person”'],
    ['a fact of another subject', { person: { employees: 3 } }, 'person.employees', '没有“employees”这一项'],
  ])('are refused %s', (_, input, path, said) => {
    const [violation, ...others] = violationsOf(input);
    expect(others).toEqual([]);
    expect(violation?.slice(0, 2)).toEqual(['key-unknown', path]);
    expect(violation?.[2]).toBe(`\`${path}\`：${said}`);
  });

  it('have a schema that says the same', () => {
    const schema = packJsonSchemas(pack, additions, '../../schema').application ?? {};
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate({ person })).toBe(true);
    for (const other of [{ person, planYear: 2026 }, { person, enterprise: {} }, { person: { age: '35' } }])
      expect(validate(other)).toBe(false);
    expect(schema).toMatchObject({ title: '申领', description: 'The claimant' });
    expect(JSON.stringify(schema)).toContain('skill level (申领人 claimant)');
  });

  it('have types that say the same', () => {
    const types = inputTypesOf(pack, additions, 'Own');
    expect(types).toContain(
      "export interface OwnApplicationInput extends Omit<ApplicationInput, 'enterprise' | 'project' | 'planYear'> {",
    );
    expect(types).toContain('readonly person?: OwnPersonInput | null | undefined;');
  });
});

describe('its facts', () => {
  it('are those of its subject and what every pack has', () => {
    const facts = toFacts({ person }, { policy, asOf });
    expect(Object.keys(facts).sort()).toEqual([
      'asOf',
      'person.age',
      'person.hasAward',
      'person.insuredMonths',
      'person.name',
      'person.skill.level',
      'plan.eligible',
    ]);
  });

  it('run as rules of json-rules-engine', async () => {
    const { events } = await policyEngine(policy, { asOf }).run({ application: { person } });
    expect(events.map(({ params }) => params?.provision).sort()).toEqual(
      policy
        .evaluateSync({ person }, { asOf })
        .findings.map(({ provision }) => provision)
        .sort(),
    );
  });

  it('come from registries that are given the application', async () => {
    const asked = await policy.evaluate(
      { person: { ...person, age: null } },
      { asOf, providers: { 'person.age': ({ planYear }) => (planYear === undefined ? 35 : 99) } },
    );
    expect(asked.eligibility.verdict).toBe('met');
  });
});

describe('its explanation', () => {
  const assessment = policy.evaluateSync({ person: { ...person, insuredMonths: 11 } }, { asOf });

  it.each([
    [
      'zh-CN',
      [
        '《示例市技能人才生活补贴申领通知（示例）》申领评估',
        '结论：不符合。张三不符合申领条件：3项条件中，1项不符合，2项符合。',
        '  · 连续缴纳社会保险月数11个月，少于12个月。',
        '  通知原文：（三）申领人在本市连续缴纳社会保险12个月以上。',
        '三 生活补贴（补贴）：不符合',
        '  · 符合全部申领条件：否（应为：是）。',
        '· 本评估根据申领信息作出，供申领和审核参考，不是行政决定；是否符合申领条件，以人力资源社会保障部门的决定为准。',
      ],
    ],
    [
      'en',
      [
        'Conclusion: not met. 张三 does not meet the criteria: of 3, 1 not met and 2 met.',
        'Criteria not met',
        '  The notice: （三）申领人在本市连续缴纳社会保险12个月以上。',
        '三 Living allowance (allowance): not met',
        '  · Meets all criteria: no (must be: yes).',
        '· This assessment follows from what the claim states. It helps to apply and to review; it is not an administrative decision, which is for the bureau to make.',
      ],
    ],
  ] as const)('speaks in its words in %s, and of no year', (locale, lines) => {
    const told = explain(assessment, { locale }).split('\n');
    expect(told).toEqual(expect.arrayContaining([...lines]));
    expect(told.at(-2)).toMatch(/^· (评估基准日：|As of )2026-11-25/);
  });

  it('reads as a whole', () => {
    const whole = policy.evaluateSync({ person }, { asOf });
    const told = (['zh-CN', 'en'] as const).map((locale) => explain(whole, { locale, detail: 'full' }));
    expect(told.join('\n').replaceAll(policy.digest.slice(0, 12), '…')).toMatchSnapshot();
  });
});

it('whatever is stated, an assessment survives the round trip as JSON, and nothing is told as undefined', () => {
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const anyone = fc.record({
    name: maybe(fc.constantFrom('张三', '李四')),
    age: maybe(fc.integer({ min: 17, max: 61 })),
    skill: maybe(fc.record({ level: maybe(fc.constantFrom('none', 'senior', 'technician')) })),
    insuredMonths: maybe(fc.integer({ min: 11, max: 40 })),
    hasAward: maybe(fc.boolean()),
  });
  const { assessment: form } = assessmentSchemas();
  fc.assert(
    fc.property(anyone, (stated) => {
      const assessment = policy.evaluateSync({ person: stated }, { asOf });
      expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
      expect(form.safeParse(assessment).success).toBe(true);
      for (const locale of ['zh-CN', 'en'] as const)
        for (const detail of ['summary', 'full'] as const)
          expect(explain(assessment, { locale, detail })).not.toMatch(/undefined|\[object|计划|NaN/);
    }),
    { numRuns: 60 },
  );
});
