import fc from 'fast-check';
import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  isPolicyError,
  type Policy,
  guangxiQianqiJigai as policy,
  type Verdict,
} from '../src/index.js';
import { registerOperators, toFacts, toPossibleFacts } from '../src/json-rules-engine.js';
import { applicationOf } from './arbitrary/answers.js';
import { conditionAnswers } from './arbitrary/condition.js';
import { section3Answers } from './arbitrary/section-3.js';
import { randomPack } from './arbitrary/small-pack.js';
import { section3, section3Policy } from './policy/section-3.js';
import { smallPolicy } from './small-pack.js';

const asOf = '2026-11-24';

/** The rules that succeed on an engine of a host's own: it gets the rule files as they are. */
const succeeding = async (
  files: readonly RuleProperties[],
  facts: Record<string, unknown>,
  prepare: (engine: Engine) => void = registerOperators,
): Promise<readonly string[]> => {
  const engine = new Engine([], { allowUndefinedFacts: true });
  prepare(engine);
  for (const file of files) {
    engine.setCondition(String(file.name), file.conditions);
    engine.addRule(file);
  }
  const { results } = await engine.run(facts);
  return results.map(({ name }) => String(name)).sort();
};

/** The files of the provisions named, as rules. */
const ruleFiles = (provisions: Policy['provisions'], names: readonly string[]): readonly RuleProperties[] =>
  provisions
    .filter(({ name }) => names.includes(name))
    .map(({ name, kind, conditions }) => ({
      name,
      conditions: conditions as TopLevelCondition,
      event: { type: kind },
    }));

/** The provisions among those named with the verdict. */
const withVerdict = (
  { findings }: Assessment,
  names: readonly string[],
  wanted: Verdict,
): readonly string[] =>
  findings
    .filter(({ provision, verdict }) => names.includes(provision) && verdict === wanted)
    .map(({ provision }) => provision)
    .sort();

describe('on complete facts a bare engine with our operators and facts agrees', { timeout: 60_000 }, () => {
  it('on section 三', async () => {
    const small = section3Policy();
    const files = ruleFiles(small.provisions, section3);
    await fc.assert(
      fc.asyncProperty(section3Answers, async (answers) => {
        const application = small.parseApplication(applicationOf(answers));
        const assessment = small.evaluateSync(application, { asOf });
        expect(withVerdict(assessment, section3, 'undetermined')).toEqual([]);
        const rules = await succeeding(files, toFacts(application, { policy: small, asOf }));
        expect(rules).toEqual(withVerdict(assessment, section3, 'met'));
      }),
      { numRuns: 1000 },
    );
  });

  it('on packs of random conditions, with references as the engine’s shared conditions', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(
        randomPack,
        fc.array(conditionAnswers, { minLength: 5, maxLength: 5 }),
        async (pack, all) => {
          const small = smallPolicy(withoutFactsAtEnds(pack));
          const names = small.provisions.map(({ name }) => name);
          const files = ruleFiles(small.provisions, names);
          for (const answers of all) {
            const assessment = small.evaluateSync(applicationOf(answers), { asOf });
            // A share of an investment of zero has no value, however complete the facts are.
            if (withVerdict(assessment, names, 'undetermined').length > 0) continue;
            compared++;
            const [application, how] = [applicationOf(answers), { policy: small, asOf }];
            // A code that is less exact than asked for leaves a parameter open.
            const facts = { ...toPossibleFacts(application, how), ...toFacts(application, how) };
            expect(await succeeding(files, facts)).toEqual(withVerdict(assessment, names, 'met'));
          }
        },
      ),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(100);
  });
});

/** The value with ranges between facts as comparisons: within a list the engine looks up no facts. */
const withoutFactsAtEnds = <Written>(value: Written): Written => {
  if (typeof value !== 'object' || value === null) return value;
  const inside = Array.isArray(value)
    ? value.map(withoutFactsAtEnds)
    : Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withoutFactsAtEnds(entry)]));
  const { name, fact, operator, value: ends } = inside as Readonly<Record<string, unknown>>;
  if (!Array.isArray(ends) || !ends.some((end) => typeof end === 'object')) return inside as Written;
  const named = name === undefined ? {} : { name };
  const test = (operator: string, index: number) => ({ fact, operator, value: ends[index] });
  return (
    operator === 'between'
      ? { ...named, all: [test('greaterThanInclusive', 0), test('lessThanInclusive', 1)] }
      : { ...named, any: [test('lessThan', 0), test('greaterThan', 1)] }
  ) as Written;
};

describe('what a bare engine makes of a missing fact', () => {
  const excluded = { fact: 'enterprise.industryCode', operator: 'in', value: ['C1310', 'C1340'] };
  const excludedAs = { fact: 'enterprise.industryCode', operator: 'equal', value: 'C1340' };
  const exclusions: Readonly<Record<string, TopLevelCondition>> = {
    'test/not': { all: [{ not: excluded }] },
    'test/not-equal': { all: [{ ...excludedAs, operator: 'notEqual' }] },
    'test/not-in': { all: [{ ...excluded, operator: 'notIn' }] },
  };
  const small = smallPolicy({
    provisions: Object.entries(exclusions).map(([name, conditions]) => ({ name, conditions })),
  });
  const files = ruleFiles(small.provisions, Object.keys(exclusions));
  const unknownIndustry = toFacts({ planYear: 2026 }, { policy: small });

  it('its own not, notEqual and notIn let an enterprise of unknown industry through an exclusion list', async () => {
    expect(await succeeding(files, unknownIndustry, () => undefined)).toEqual([
      'test/not',
      'test/not-equal',
      'test/not-in',
    ]);
  });

  it('with our operators its not still does', async () => {
    expect(await succeeding(files, unknownIndustry)).toEqual(['test/not']);
  });

  it.each<[industryCode: string | undefined, verdict: Verdict]>([
    [undefined, 'undetermined'],
    ['C1340', 'unmet'],
    ['C2110', 'met'],
  ])('while an assessment of industry %s is %s', async (industryCode, verdict) => {
    const application = applicationOf({ 'enterprise.industryCode': industryCode });
    for (const { findings } of [small.evaluateSync(application), await small.evaluate(application)])
      expect(findings.map((finding) => finding.verdict)).toEqual([verdict, verdict, verdict]);
  });
});

describe('operators of a bare engine', () => {
  type Prepare = (engine: Engine) => void;
  const holds = async (
    actual: unknown,
    operator: string,
    value: unknown,
    prepare: Prepare = registerOperators,
  ) => {
    const rule = {
      name: 'test',
      conditions: { all: [{ fact: 'fact', operator, value }] },
      event: { type: 'test' },
    };
    return (await succeeding([rule], { fact: actual }, prepare)).length > 0;
  };
  const yuan = (value: string) => ({ value, unit: '元' });

  it('misread quantities, silently, where they are the engine’s own', async () => {
    expect(await holds('1亿元', 'greaterThanInclusive', '500万元', () => undefined)).toBe(false);
    expect(await holds('1亿元', 'greaterThanInclusive', '500万元')).toBe(true);
  });

  it.each<[actual: unknown, operator: string, value: unknown, holds: boolean]>([
    [yuan('9000000'), 'greaterThanInclusive', '500万元', true],
    [yuan('9000000'), 'greaterThanInclusive', '1亿元', false],
    [yuan('100000000'), 'equal', '1亿元', true],
    [yuan('100000000'), 'in', ['1元', '1亿元'], true],
    [yuan('100000000'), 'notIn', ['1元', '1亿元'], false],
    [yuan('100000000'), 'notEqual', '1亿元', false],
    ['900万元', 'greaterThanInclusive', '0.1亿元', false],
    ['900万元', 'lessThan', yuan('9000001'), true],
    [{ value: '900', unit: '万元' }, 'greaterThanInclusive', '500万元', true],
    [
      { value: '0.333', unit: '', fraction: { numerator: '1', denominator: '3' } },
      'greaterThan',
      '33.3333333333%',
      true,
    ],
    ['37.5%', 'greaterThanInclusive', '30%', true],
    [{ value: '210', unit: '人' }, 'greaterThanInclusive', 20, true],
    [{ value: '210', unit: '人' }, 'greaterThanInclusive', '20人', true],
    [{ value: '210', unit: '人' }, 'equal', '210 人', true],
    [{ value: '210', unit: '人' }, 'greaterThanInclusive', '20个月', false],
    [{ value: '210', unit: '人' }, 'equal', { value: '210', unit: '个月' }, false],
    [{ value: '210', unit: '人' }, 'notEqual', '210个月', true],
    [{ value: '210', unit: '人' }, 'in', ['210个月', '20人', '210人'], true],
    [{ value: '210', unit: '人' }, 'notIn', ['210个月', 20], true],
    [{ value: '86.5', unit: '分' }, 'greaterThanInclusive', '60分', true],
    [{ value: '59.9', unit: '分' }, 'greaterThanInclusive', 60, false],
    [86.5, 'greaterThanInclusive', '86.5分', true],
    ['86.50分', 'equal', '86.5分', true],
    ['86.5分', 'lessThan', 90, true],
    [{ value: '-300', unit: '万元' }, 'lessThan', '0元', true],
    ['-5分', 'lessThan', '0分', true],
    // What is no number with its unit stays text.
    ['03号', 'equal', '3号', false],
    ['3号', 'in', ['甲', '3号'], true],
    ['甲', 'notEqual', '3号', true],
    ['2026年度计划（试行）', 'equal', '2026年度计划（试行）', true],
    [{ value: '3', unit: '' }, 'lessThan', 20, true],
    [210, 'greaterThanInclusive', 20, true],
    [0.375, 'equal', '37.5%', true],
    [1e-7, 'greaterThan', 0, true],
    [Number.POSITIVE_INFINITY, 'equal', 20, false],
    ['18亩', 'equal', '12000平方米', true],
    ['2026-12-31', 'lessThanInclusive', '2026-12-31', true],
    ['2026-12-31', 'greaterThan', '2027-01-01', false],
    ['C1340', 'equal', 'C1340', true],
    [yuan('9000000'), 'between', ['500万元', '900万元'], true],
    ['900.01万元', 'between', ['500万元', '900万元'], false],
    ['900.01万元', 'notBetween', ['500万元', '900万元'], true],
    ['900万元', 'between', ['500万元', { fact: 'other' }], false],
    ['900万元', 'notBetween', ['500万元', { fact: 'other' }], false],
    ['900万元', 'between', '500万元', false],
    ['18亩', 'notBetween', ['500万元', '900万元'], false],
    ['2026-12-31', 'between', ['2026-01-01', '2026-12-31'], true],
    ['2026-12-31', 'inYear', 2026, true],
    ['2026-12-31', 'inYear', { value: '2026', unit: '' }, true],
    ['2027-01-01', 'inYear', 2026, false],
    ['2027-01-01', 'notInYear', 2026, true],
    ['2026', 'notInYear', 2025, false],
    ['C1340', 'within', 'C13', true],
    ['C1340', 'within', ['B', 'C'], true],
    ['C13', 'within', 'C1340', false],
    ['C13', 'notWithin', 'C1340', false],
    ['C15', 'notWithin', ['C1340'], true],
    [undefined, 'notWithin', 'C13', false],
    ['C13', 'equal', 'C1340', false],
    ['C13', 'notEqual', 'C1340', false],
    ['C15', 'notEqual', 'C1340', true],
    ['C13', 'notIn', ['C1340', 'C15'], false],
    [true, 'equal', true, true],
    [false, 'notEqual', true, true],
    [['digital'], 'contains', 'digital', true],
    [['digital'], 'doesNotContain', 'digital', false],
    // What may be several values holds where all of them do.
    [{ oneOf: ['small', 'micro'] }, 'in', ['small', 'micro', 'medium'], true],
    [{ oneOf: ['small', 'micro'] }, 'in', ['small'], false],
    [{ oneOf: ['small', 'micro'] }, 'notEqual', 'large', true],
    [{ oneOf: ['small', 'micro'] }, 'equal', 'small', false],
    [{ oneOf: ['small', 'micro'] }, 'notEqual', 'small', false],
    [{ oneOf: ['C1340', 'C1310'] }, 'within', 'C13', true],
    [{ oneOf: ['C1340', 'C15'] }, 'notWithin', 'C13', false],
    [{ oneOf: ['2026-01-01', '2026-12-31'] }, 'inYear', 2026, true],
    [{ oneOf: ['2026-01-01', '2027-01-01'] }, 'notInYear', 2026, false],
    [{ oneOf: [yuan('1'), yuan('9')] }, 'notBetween', ['2元', '8元'], true],
    [{ oneOf: [] }, 'equal', 'small', false],
    ['15%', 'greaterThanInclusive', { oneOf: ['10%', '15%'] }, true],
    ['12%', 'greaterThanInclusive', { oneOf: ['10%', '15%'] }, false],
    // A range holds where it lies on one side.
    [{ atLeast: yuan('5') }, 'greaterThanInclusive', '5元', true],
    [{ atLeast: yuan('5') }, 'greaterThan', '5元', false],
    [{ atLeast: yuan('5') }, 'lessThan', '5元', false],
    [{ atMost: yuan('5') }, 'lessThanInclusive', '5元', true],
    [{ atMost: yuan('5') }, 'lessThan', '5元', false],
    [{ atMost: yuan('5') }, 'notEqual', '6元', true],
    [{ atMost: yuan('5') }, 'equal', '5元', false],
    [{ atMost: yuan('5') }, 'notIn', ['5.01元', '6元'], true],
    [{ atLeast: yuan('5') }, 'between', ['4元', '9元'], false],
    [{ atLeast: yuan('5'), atMost: yuan('9') }, 'between', ['5元', '9元'], true],
    [{ atLeast: yuan('5'), atMost: yuan('9') }, 'between', ['5元', '8.99元'], false],
    [{ atLeast: yuan('5') }, 'notBetween', ['1元', '4.99元'], true],
    [{ atLeast: yuan('5') }, 'notBetween', ['1元', '5元'], false],
    ['5元', 'lessThanInclusive', { atLeast: yuan('5') }, true],
    [{ atLeast: yuan('5') }, 'greaterThanInclusive', { oneOf: ['4元', '5元'] }, true],
    [{ atLeast: yuan('5') }, 'greaterThan', { atMost: yuan('4') }, true],
    [{ atLeast: { value: '20', unit: '人' } }, 'greaterThanInclusive', 20, true],
    [{ atLeast: { value: '20', unit: '人' } }, 'greaterThanInclusive', '20个月', false],
    [{ atLeast: { value: '20', unit: '人' } }, 'notEqual', '1元', false],
    [{ atLeast: 'a lot' }, 'greaterThanInclusive', '1元', false],
  ])('%j %s %j: %s', async (actual, operator, value, expected) => {
    expect(await holds(actual, operator, value)).toBe(expected);
  });

  it.each<[what: string, actual: unknown]>([
    ['missing', undefined],
    ['null', null],
    ['a number where money stands', 32_000_000],
    ['text', 'a lot'],
    ['a boolean', true],
    ['an empty object', {}],
    ['a malformed quantity', { value: 'NaN', unit: '元' }],
    ['a quantity without number', { value: null, unit: '元' }],
    ['a malformed fraction', { value: '1', unit: '元', fraction: { numerator: 'x', denominator: '0x10' } }],
    ['a fraction over zero', { value: '1', unit: '元', fraction: { numerator: '1', denominator: '0' } }],
    ['a list', ['1亿元']],
    ['an area', '18亩'],
  ])('hold for no money, and never throw, where the fact is %s', async (_, actual) => {
    for (const operator of ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'equal'])
      expect([operator, await holds(actual, operator, '500万元')]).toEqual([operator, false]);
    expect(await holds(actual, 'in', ['500万元'])).toBe(false);
    for (const operator of ['contains', 'doesNotContain'])
      expect([operator, Array.isArray(actual) || (await holds(actual, operator, '500万元'))]).toEqual([
        operator,
        Array.isArray(actual),
      ]);
  });
});

describe('toFacts', () => {
  it('gives stated, derived and built-in facts and parameters, and leaves out what is unknown', () => {
    const application = applicationOf({
      'project.fixedAssetInvestment': '3,200万元',
      'project.planYearInvestment': '1200万元',
      'enterprise.industryCode': 'C1340',
    });
    expect(toFacts(application, { asOf, parameters: { minimumOutputGrowth: '12%' } })).toEqual(
      expect.objectContaining({
        'project.fixedAssetInvestment': { value: '32000000', unit: '元' },
        'project.yearShare': { value: '0.375', unit: '' },
        'enterprise.industrySection': 'C',
        planYear: { value: '2026', unit: '年' },
        'planYear.start': '2026-01-01',
        'planYear.end': '2026-12-31',
        asOf,
        'parameter.minimumOutputGrowth': { value: '0.12', unit: '' },
      }),
    );
    expect(toFacts(application)).not.toHaveProperty(['project.outputGrowth']);
    expect(Object.values(toFacts(application))).not.toContain(undefined);
  });

  it('tells what a derived fact may be where it is not known', () => {
    const application = applicationOf({ 'enterprise.employees': 50 });
    expect(toFacts(application)).not.toHaveProperty(['enterprise.sizeClass']);
    const facts = toPossibleFacts(application);
    expect(facts['enterprise.sizeClass']).toEqual({ oneOf: ['small', 'micro'] });
  });

  it('takes a parsed application', () => {
    const application = policy.parseApplication({ planYear: 2026, enterprise: { employees: 210 } });
    expect(toFacts(application)['enterprise.employees']).toEqual({ value: '210', unit: '人' });
  });

  it('refuses a malformed one', () => {
    try {
      toFacts({ planYear: 2026, project: { fixedAssetInvestment: 3200 } } as never);
    } catch (error) {
      expect(isPolicyError(error) && error.code).toBe('unit-missing');
      return;
    }
    throw new Error('it was accepted');
  });
});
