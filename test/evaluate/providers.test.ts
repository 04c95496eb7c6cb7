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
          effective: { from: '2027-01-01', to: null },
        },
        {
          name: 'test/derived',
          conditions: {
            all: [{ fact: 'project.share', operator: 'greaterThan', value: { fact: 'parameter.share' } }],
          },
          readings: { alternative: { all: [isTrue('enterprise.highMarketShare')] } },
          notes: [{ when: isTrue('project.usesNewConstructionLand'), text: 'note' }],
        },
      ],
      derived: [
        {
          id: 'project.share',
          type: 'ratio',
          formula: {
            divide: [{ fact: 'project.planYearInvestment' }, { fact: 'project.fixedAssetInvestment' }],
          },
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
      ['another reading', 'enterprise.highMarketShare', true, '2026-12-31', 1],
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
          formula: { firstKnown: [{ fact: 'project.productionDate' }, { fact: 'project.completionDate' }] },
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

describe('an evaluation with providers', () => {
  it('is that of an application that states the facts learnt', { timeout: 60_000 }, async () => {
    const facts = Object.keys(base).filter((fact) => !fact.endsWith('.name'));
    const stated = policy.evaluateSync(baseCase.application, { asOf });
    await fc.assert(
      fc.asyncProperty(fc.subarray(facts), fc.boolean(), async (learnt, late) => {
        const providers = Object.fromEntries(
          learnt.map((fact): [string, Provider] => [
            fact,
            () => (late ? Promise.resolve(base[fact]) : base[fact]),
          ]),
        );
        const application = applicationOf(without(...learnt));
        const { findings, missing, eligibility } = await policy.evaluate(application, { providers, asOf });
        expect({ findings, missing, eligibility }).toEqual({
          findings: stated.findings,
          missing: stated.missing,
          eligibility: stated.eligibility,
        });
      }),
      { numRuns: 100 },
    );
  });
});
