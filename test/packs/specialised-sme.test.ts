import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment, Outcome } from '../../src/assessment/assessment.js';
import { checkPack } from '../../src/check/check-pack.js';
import { compilePolicy, explain } from '../../src/index.js';
import { readPackFiles } from '../../src/node.js';
import { type CaseFile, fileKindOf } from '../../src/pack/files.js';
import { compare, fromQuantity } from '../../src/quantity/measure.js';
import { isComplaint, parseQuantity } from '../../src/quantity/parse-quantity.js';

// A notice on specialised enterprises, made up: points, patents, losses and tiers of districts.

const files = readPackFiles('test/packs/specialised-sme');
const policy = compilePolicy(files);
const cases = Object.entries(files).flatMap(([path, text]): [string, CaseFile][] =>
  path.startsWith('cases/') ? [[path, JSON.parse(text)]] : [],
);

const assess = ({ application, asOf = '2026-11-25' }: CaseFile): Assessment =>
  policy.evaluateSync(application as never, { asOf });

const caseNamed = (name: string): CaseFile => JSON.parse(files[`cases/${name}.json`] ?? '{}');

it('has nothing wrong with it', () => {
  expect(checkPack(files).problems).toEqual([]);
});

describe.each(cases)('%s', (_, file) => {
  it('comes to what it states', () => {
    const { eligibility, findings, missing, amounts = {} } = file.expect;
    const assessment = assess(file);
    if (eligibility !== undefined) expect(assessment.eligibility.verdict).toBe(eligibility);
    expect(
      Object.fromEntries(assessment.findings.map(({ provision, verdict }) => [provision, verdict])),
    ).toMatchObject(findings ?? {});
    if (missing !== undefined)
      expect(assessment.missing.map(({ fact }) => fact).sort()).toEqual([...missing].sort());
    for (const [name, written] of Object.entries(amounts)) {
      const expected = parseQuantity(written, 'money');
      const amount = assessment.benefits.lines.find(({ provision }) => provision === name)?.amount;
      if (isComplaint(expected) || amount === undefined) throw new Error(`no amount of ${name}`);
      expect(compare(fromQuantity(amount, 'money'), expected)).toBe(0);
    }
  });
});

it('is accepted file by file by the schemas for any pack', () => {
  const ajv = new Ajv2020({ allowUnionTypes: true, keywords: ['enumDescriptions'] });
  for (const file of readdirSync('rules/schema'))
    ajv.addSchema(JSON.parse(readFileSync(`rules/schema/${file}`, 'utf8')), file);
  for (const [path, text] of Object.entries(files)) {
    const kind = path.endsWith('.json') ? fileKindOf(path) : undefined;
    // An application of a case has facts of the pack's own.
    if (kind === undefined || kind === 'case') continue;
    const validate = ajv.getSchema(`${kind}.schema.json`);
    expect([path, validate?.(JSON.parse(text)), validate?.errors]).toEqual([path, true, null]);
  }
});

describe('its explanations', () => {
  it.each<[name: string, locale: 'zh-CN' | 'en', lines: readonly string[]]>([
    [
      'complete',
      'zh-CN',
      [
        '  · ✓ 符合　填报年度数＝最近三个年度财务数据所列3项（2023年度、2024年度、2025年度）＝3个年度。',
        '    - ✓ 符合　有效的I类专利＝专利清单所列2项（I类专利1、I类专利2）＝2项，不少于1项。',
        '    - ✗ 不符合　有效的II类专利＝专利清单所列2项均不计入＝0项，少于5项。',
        '        - 研发费用占营业收入的比重＝研发费用合计300万元÷营业收入合计7,500万元＝4%，在3%至5%之间。',
        '  · ✗ 不符合　最近一项I类专利的授权日＝专利清单中2项的最晚授权日＝2022-03-01，早于2024-11-25（近两年的起算日）。',
        '    - 专利得分＝（有效的I类专利2项×8分）、40分中的较低者＝16分。',
      ],
    ],
    [
      'complete',
      'en',
      [
        '  · ✓ met: Years stated = 3 items of figures of the last three years (2023年度, 2024年度, 2025年度) = 3.',
        '    - ✗ not met: Class II patents in force = none of 2 items of patents = 0, fewer than 5.',
        '    - Points for patents = the lower of (class I patents in force (2) × 8 分) and 40 分 = 16 分.',
        '        - R&D spending as a share of revenue = R&D spending of the years (CNY 3 million) ÷ revenue of the years (CNY 75 million) = 4%, from 3% to 5%.',
        '  · ✗ not met: Latest grant of a class I patent = the latest day of grant of 2 items of patents = 2022-03-01, before 2024-11-25 (start of the last two years).',
      ],
    ],
    [
      'enough-with-two-unknown',
      'zh-CN',
      ['  · ✓ 符合　评价得分：数据尚不齐全，但据现有数据可知在60分至90分之间，不低于60分。'],
    ],
    [
      'impossible-with-two-unknown',
      'en',
      ['  · ✗ not met: Score: not fully known, but from 29 分 to 59 分, below 60 分.'],
    ],
    [
      'open-with-two-unknown',
      'zh-CN',
      ['  · ? 待定　符合全部认定条件：待各项认定条件判定后确定（应为：是）。'],
    ],
    [
      'valid-patent-not-original',
      'zh-CN',
      ['  · ✗ 不符合　有效专利均为原始取得：否（应为：是）。', '    - 见专利清单所列II类专利1。'],
    ],
    [
      'one-pledged-others-unknown',
      'en',
      ['  · ✗ not met: No patent is pledged: no (must be: yes).', '    - See patents: I类专利1.'],
    ],
  ])('of %s in %s', (name, locale, lines) => {
    const told = explain(assess(caseNamed(name)), { locale, detail: 'full' }).split('\n');
    expect(told).toEqual(expect.arrayContaining([...lines]));
  });
});

const maybe = <Value>(...values: readonly Value[]) =>
  fc.option(fc.constantFrom(...values), { nil: null, freq: 3 });

const enterprises = fc.record({
  name: fc.constant('甲'),
  district: maybe('north', 'south', 'east'),
  industryCode: maybe('C3511', 'C1610', 'D4420'),
  employees: maybe(9, 10),
  marketShare: maybe('4.99%', '5%', '10%'),
  digitalLevel: maybe('one', 'two', 'three'),
  years: fc.array(
    fc.record({
      revenue: maybe('0元', '1000万元', '2000万元'),
      research: maybe('0元', '30万元', '100万元'),
      netProfit: maybe('-200万元', '-200.01万元', '0元', '300万元'),
    }),
    { minLength: 2, maxLength: 3 },
  ),
  patents: fc.array(
    fc.record({
      class: maybe('one', 'one', 'two'),
      granted: maybe('2024-11-24', '2024-11-25'),
      isValid: maybe(true, true, false),
      isOriginal: maybe(true, true, false),
      isPledged: maybe(false, false, true),
    }),
    { maxLength: 6 },
  ),
});

type Enterprise = typeof enterprises extends fc.Arbitrary<infer Value> ? Value : never;
type Fields = Readonly<Record<string, unknown>>;

/** The same with some of what is stated left out, as the bits say. */
const thinned = (whole: Enterprise, bits: readonly boolean[]): Fields => {
  let next = 0;
  const isKept = (): boolean => bits[next++ % bits.length] ?? true;
  const thin = (fields: Fields): Fields =>
    Object.fromEntries(
      Object.entries(fields).map(([key, value]) =>
        Array.isArray(value) ? [key, value.map(thin)] : [key, isKept() ? value : null],
      ),
    );
  return thin(whole);
};

const restsOnPresumption = (outcome: Outcome): boolean => JSON.stringify(outcome).includes('"presumed":true');

it('whatever is stated further, a settled verdict stays', () => {
  const settled = (enterprise: Fields): Assessment =>
    policy.evaluateSync({ planYear: 2026, enterprise } as never, { asOf: '2026-11-25' });
  fc.assert(
    fc.property(enterprises, fc.array(fc.boolean(), { minLength: 7, maxLength: 40 }), (enterprise, bits) => {
      const [less, more] = [settled(thinned(enterprise, bits)), settled(enterprise)];
      for (const { provision, verdict, outcome } of less.findings)
        if (verdict !== 'undetermined' && !restsOnPresumption(outcome))
          expect([
            provision,
            more.findings.find((finding) => finding.provision === provision)?.verdict,
          ]).toEqual([provision, verdict]);
    }),
    { numRuns: 300 },
  );
});
