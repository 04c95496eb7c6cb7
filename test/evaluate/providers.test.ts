import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Application,
  type Assessment,
  isPolicyError,
  type Outcome,
  type Provider,
  guangxiQianqiJigai as policy,
  type TestOutcome,
} from '../../src/index.js';
import { type Answers, answersOf, applicationOf } from '../arbitrary/answers.js';
import { baseCase } from '../base-case.js';
import { smallPolicy } from '../small-pack.js';

const asOf = '2026-11-24';
const isTrue = (fact: string) => ({ fact, operator: 'equal', value: true });
const base = answersOf(baseCase.application, policy.facts);
const without = (...facts: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(base).filter(([fact]) => !facts.includes(fact)));

/** A provider that counts its calls. */
const counted = (
  answer: unknown,
): { readonly provider: Provider; readonly calls: readonly Application[] } => {
  const calls: Application[] = [];
  const provider = (application: Application): unknown => {
    calls.push(application);
    return answer;
  };
  return { provider, calls };
};

const testsOf = (outcome: Outcome): readonly TestOutcome[] => {
  switch (outcome.kind) {
    case 'test':
      return [outcome];
    case 'not':
      return testsOf(outcome.part);
    case 'provision':
      return [];
    default:
      return outcome.parts.flatMap(testsOf);
  }
};

const testOf = ({ findings }: Assessment, provision: string, fact: string): TestOutcome | undefined => {
  const outcome = findings.find((finding) => finding.provision === provision)?.outcome;
  return outcome && testsOf(outcome).find((test) => test.fact === fact);
};

describe('a provider', () => {
  it('is asked once, with the application, however many conditions read its fact', async () => {
    const { provider, calls } = counted(true);
    const providers = { 'enterprise.aboveDesignatedSize': provider };
    const application = policy.parseApplication(applicationOf(without('enterprise.aboveDesignatedSize')));
    const { findings } = await policy.evaluate(application, { providers, asOf });
    expect(calls).toEqual([application]);
    expect(findings).toEqual(policy.evaluateSync(baseCase.application, { asOf }).findings);
  });

  it('is not asked for what the application states, be it false or an empty list', async () => {
    const providers = {
      'enterprise.isLegalPerson': counted(true),
      'enterprise.honours': counted(['little-giant']),
      'project.outputBefore': counted('1亿元'),
    };
    const stated = {
      'enterprise.isLegalPerson': false,
      'enterprise.honours': [],
      'project.outputBefore': '0元',
    };
    await policy.evaluate(applicationOf({ ...base, ...stated }), {
      providers: Object.fromEntries(
        Object.entries(providers).map(([fact, { provider }]) => [fact, provider]),
      ),
    });
    for (const { calls } of Object.values(providers)) expect(calls).toEqual([]);
  });

  it('is asked for what the application leaves null', async () => {
    const { provider, calls } = counted(true);
    await policy.evaluate(applicationOf({ ...base, 'enterprise.isLegalPerson': null }), {
      providers: { 'enterprise.isLegalPerson': provider },
    });
    expect(calls).toHaveLength(1);
  });

  describe('of a fact', () => {
    const small = smallPolicy({
      provisions: [
        { name: 'test/now', conditions: { all: [isTrue('enterprise.isLegalPerson')] } },
        {
          name: 'test/later',
          conditions: { all: [isTrue('enterprise.operatesNormally')] },
          effective: { from: '2027-01-01' },
        },
        {
          name: 'test/derived',
          conditions: {
            all: [{ fact: 'project.share', operator: 'greaterThan', value: { fact: 'parameter.share' } }],
          },
          readings: { alternative: { all: [isTrue('enterprise.onInnovationList')] } },
          notes: [{ when: isTrue('project.usesNewConstructionLand'), text: 'note' }],
        },
      ],
      derived: [
        {
          id: 'project.share',
          type: 'ratio',
          formula: 'project.planYearInvestment / project.fixedAssetInvestment',
          failure: '固定资产投资为零',
        },
      ],
      parameters: [
        {
          id: 'parameter.share',
          type: 'ratio',
          default: '30%',
          exceptions: [{ when: isTrue('enterprise.isHighGrowth'), value: '10%', document: '文件' }],
        },
      ],
    });

    it.each<[read: string, fact: string, answer: unknown, asOf: string, times: number]>([
      ['a provision in force', 'enterprise.isLegalPerson', true, '2026-12-31', 1],
      ['only a provision not yet in force', 'enterprise.operatesNormally', true, '2026-12-31', 0],
      ['that provision, once in force', 'enterprise.operatesNormally', true, '2027-01-01', 1],
      ['no provision', 'enterprise.employees', 210, '2026-12-31', 0],
      ['a derived fact', 'project.planYearInvestment', '1亿元', '2026-12-31', 1],
      ['another reading', 'enterprise.onInnovationList', true, '2026-12-31', 1],
      ['a note', 'project.usesNewConstructionLand', true, '2026-12-31', 1],
      ['an exception of a parameter', 'enterprise.isHighGrowth', true, '2026-12-31', 1],
    ])('that is read by %s', async (_, fact, answer, date, times) => {
      const { provider, calls } = counted(answer);
      const assessment = await small.evaluate(
        { planYear: 2026 },
        { providers: { [fact]: provider }, asOf: date },
      );
      expect(calls).toHaveLength(times);
      const stated = small.evaluateSync(applicationOf(times === 0 ? {} : { [fact]: answer }), { asOf: date });
      expect(assessment.findings).toEqual(stated.findings);
      expect(assessment.missing).toEqual(stated.missing);
    });

    it('that has no answer keeps the reason through what is derived from it', async () => {
      const { findings } = await small.evaluate(applicationOf({ 'project.fixedAssetInvestment': '1亿元' }), {
        providers: { 'project.planYearInvestment': () => Promise.reject(new Error('接口超时')) },
        asOf,
      });
      const [test] = testsOf(findings.find(({ provision }) => provision === 'test/derived')!.outcome);
      expect(test).toMatchObject({
        verdict: 'undetermined',
        reason: {
          code: 'provider-failed',
          zh: '查询登记信息失败：接口超时',
          facts: ['project.planYearInvestment'],
        },
      });
    });
  });

  it.each<[what: string, provider: Provider]>([
    ['at once', () => false],
    ['later', async () => false],
    ['much later', () => new Promise((resolve) => void setTimeout(resolve, 5, false))],
  ])('may answer %s', async (_, provider) => {
    const { findings } = await policy.evaluate(applicationOf(without('enterprise.isLegalPerson')), {
      providers: { 'enterprise.isLegalPerson': provider },
    });
    expect(
      findings.find(({ provision }) => provision === 'eligibility/industrial-legal-person')?.verdict,
    ).toBe('unmet');
  });

  it.each([undefined, null])('that answers %s leaves the fact unknown, without a reason', async (answer) => {
    const application = applicationOf(without('enterprise.isLegalPerson'));
    const providers = { 'enterprise.isLegalPerson': () => answer };
    expect(await policy.evaluate(application, { providers, asOf })).toEqual(
      policy.evaluateSync(application, { asOf }),
    );
  });

  it.each<[what: string, provider: Provider, reason: object]>([
    [
      'rejects',
      () => Promise.reject(new Error('503')),
      { code: 'provider-failed', zh: '查询登记信息失败：503', en: 'the provider failed: 503' },
    ],
    [
      'throws',
      () => {
        throw new Error('503');
      },
      { code: 'provider-failed', zh: '查询登记信息失败：503', en: 'the provider failed: 503' },
    ],
    [
      'throws what is no error',
      () => {
        throw '503';
      },
      { code: 'provider-failed', en: 'the provider failed: 503' },
    ],
    [
      'answers with another type',
      () => '是',
      {
        code: 'provider-value-unfit',
        zh: '`enterprise.isLegalPerson`：此处应为 true（是）或 false（否），所写为"是"；不清楚的请留空',
        en: '`enterprise.isLegalPerson`: true or false is expected here, found "是"; leave it out if unknown',
      },
    ],
    ['answers with an object', () => ({ value: true }), { code: 'provider-value-unfit' }],
  ])('that %s leaves the fact unknown and missing, with the reason', async (_, provider, reason) => {
    const assessment = await policy.evaluate(applicationOf(without('enterprise.isLegalPerson')), {
      providers: { 'enterprise.isLegalPerson': provider },
    });
    const provision = 'eligibility/industrial-legal-person';
    expect(testOf(assessment, provision, 'enterprise.isLegalPerson')).toMatchObject({
      verdict: 'undetermined',
      reason: { ...reason, facts: ['enterprise.isLegalPerson'] },
    });
    expect(assessment.missing).toContainEqual(
      expect.objectContaining({
        fact: 'enterprise.isLegalPerson',
        neededBy: expect.arrayContaining([provision]),
      }),
    );
  });

  it.each<[written: unknown, value: unknown]>([
    ['3,200万元', { value: '32000000', unit: '元' }],
    [
      { value: '3200', unit: '万元' },
      { value: '32000000', unit: '元' },
    ],
  ])('answers in the forms of input: %j', async (written, value) => {
    const assessment = await policy.evaluate(applicationOf(without('project.fixedAssetInvestment')), {
      providers: { 'project.fixedAssetInvestment': () => written },
    });
    const test = testOf(assessment, 'eligibility/investment-scale', 'project.fixedAssetInvestment');
    expect(test?.actual).toEqual(value);
  });

  it.each([3200, '3200', '3200平方米', '-1元'])(
    'whose answer %j input would be refused for is not believed',
    async (written) => {
      const assessment = await policy.evaluate(applicationOf(without('project.fixedAssetInvestment')), {
        providers: { 'project.fixedAssetInvestment': () => written },
      });
      const test = testOf(assessment, 'eligibility/investment-scale', 'project.fixedAssetInvestment');
      expect(test).toMatchObject({ verdict: 'undetermined', reason: { code: 'provider-value-unfit' } });
    },
  );

  it.each([
    ['enterprise.isLegalPersn', '; did you mean "enterprise.isLegalPerson"?'],
    ['isLegalPerson', ''],
    ['project.yearShare', ''],
    ['parameter.minimumOutputGrowth', ''],
    ['planYear.start', ''],
  ])('for %s, which no application states, is refused', async (fact, suggestion) => {
    const error: unknown = await policy
      .evaluate({ planYear: 2026 }, { providers: { [fact]: () => true } })
      .catch((caught: unknown) => caught);
    if (!isPolicyError(error)) throw error;
    expect(error).toMatchObject({ code: 'fact-unknown', path: `providers.${fact}` });
    if (suggestion !== '') expect(error.message).toContain(suggestion);
  });
});

describe('a date that a provider answers', () => {
  it('decides whether a provision is in force', async () => {
    const derivedDate = smallPolicy({
      provisions: [
        {
          name: 'test/dated',
          conditions: {
            all: [{ fact: 'project.productionDate', operator: 'lessThan', value: '2030-01-01' }],
          },
          effective: { from: '2026-01-01', to: '2026-12-31', on: 'project.start' },
        },
      ],
      derived: [
        {
          id: 'project.start',
          type: 'date',
          formula: 'project.productionDate ?? project.completionDate',
        },
      ],
    });
    for (const day of ['2025-12-31', '2026-06-30']) {
      const learnt = await derivedDate.evaluate(
        { planYear: 2026 },
        { providers: { 'project.productionDate': async () => day }, asOf },
      );
      const stated = derivedDate.evaluateSync(applicationOf({ 'project.productionDate': day }), { asOf });
      expect(learnt.findings).toEqual(stated.findings);
      expect(learnt.notInForce).toEqual(stated.notInForce);
    }
  });
});

/** What an assessment comes to, without how. */
const resultOf = ({ findings, missing, eligibility, benefits, notInForce }: Assessment) => ({
  findings: findings.map(({ provision, verdict, presumed, readings, notes }) => ({
    provision,
    verdict,
    presumed,
    readings,
    notes,
  })),
  missing,
  eligibility,
  benefits,
  notInForce,
});

describe('an evaluation with providers', () => {
  const facts = Object.keys(base).filter((fact) => !fact.endsWith('.name'));
  const whole = policy.evaluateSync(baseCase.application, { asOf });

  it('is that of an application that states the facts learnt', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(facts), fc.boolean(), async (offered, late) => {
        const asked: string[] = [];
        const providers = Object.fromEntries(
          offered.map((fact): [string, Provider] => [
            fact,
            () => {
              asked.push(fact);
              return late ? Promise.resolve(base[fact]) : base[fact];
            },
          ]),
        );
        const application = applicationOf(without(...offered));
        const assessment = await policy.evaluate(application, { providers, asOf });
        const stated = applicationOf(without(...offered.filter((fact) => !asked.includes(fact))));
        expect(new Set(asked).size).toBe(asked.length);
        expect(assessment.findings).toEqual(policy.evaluateSync(stated, { asOf }).findings);
        expect(resultOf(assessment)).toEqual(resultOf(whole));
      }),
      { numRuns: 100 },
    );
  });

  it('asks for nothing that is settled already', async () => {
    const small = smallPolicy({
      provisions: [
        {
          name: 'test/any',
          conditions: { any: [isTrue('enterprise.isLegalPerson'), isTrue('enterprise.isPrivate')] },
        },
        {
          name: 'test/all',
          conditions: { all: [isTrue('enterprise.isPrivate'), { not: isTrue('enterprise.isLegalPerson') }] },
        },
      ],
    });
    const { provider, calls } = counted(true);
    await small.evaluate(applicationOf({ 'enterprise.isLegalPerson': true }), {
      providers: { 'enterprise.isPrivate': provider },
    });
    expect(calls).toEqual([]);
  });

  it('asks all of a round at once, and then for what the answers leave open', async () => {
    const small = smallPolicy({
      provisions: [
        { name: 'test/a', conditions: { all: [isTrue('enterprise.isLegalPerson')] } },
        {
          name: 'test/b',
          conditions: { any: [isTrue('enterprise.isPrivate'), isTrue('project.ruling')] },
        },
      ],
      derived: [
        {
          id: 'project.ruling',
          type: 'bool',
          formula: 'project.isTransformationInSubstance ?? false',
        },
      ],
    });
    const log: string[] = [];
    const answering = (fact: string) => async () => {
      log.push(`asked ${fact}`);
      await Promise.resolve();
      log.push(`answered ${fact}`);
      return false;
    };
    const names = ['enterprise.isLegalPerson', 'enterprise.isPrivate', 'project.isTransformationInSubstance'];
    await small.evaluate(
      { planYear: 2026 },
      { providers: Object.fromEntries(names.map((fact) => [fact, answering(fact)])) },
    );
    // The authority's ruling can overturn the presumption only once nothing else decides.
    expect(log).toEqual([
      'asked enterprise.isLegalPerson',
      'asked enterprise.isPrivate',
      'answered enterprise.isLegalPerson',
      'answered enterprise.isPrivate',
      'asked project.isTransformationInSubstance',
      'answered project.isTransformationInSubstance',
    ]);
  });

  it('asks for a fact behind a derived field that another derived field of the items reads', async () => {
    const small = smallPolicy({
      provisions: [
        {
          name: 'test/sum',
          conditions: { all: [{ fact: 'project.outerCost', operator: 'greaterThan', value: '10元' }] },
        },
      ],
      derived: [
        {
          id: 'project.equipment.outer',
          over: 'project.equipment',
          type: 'money',
          formula: 'item.inner + 1元',
        },
        {
          id: 'project.equipment.inner',
          over: 'project.equipment',
          type: 'money',
          formula: {
            table: [{ when: isTrue('enterprise.isPrivate'), value: '10元' }, { value: '0元' }],
          },
        },
        {
          id: 'project.outerCost',
          type: 'money',
          formula: { sum: { of: 'item.outer', over: 'project.equipment' } },
        },
      ],
    });
    const { provider, calls } = counted(true);
    const { findings } = await small.evaluate(
      { planYear: 2026, project: { equipment: [{ name: '离心机' }] } },
      { providers: { 'enterprise.isPrivate': provider } },
    );
    expect(calls).toHaveLength(1);
    expect(findings[0]?.verdict).toBe('met');
  });
});
