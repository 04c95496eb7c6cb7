import { planYear, planYearEnd, planYearStart } from '../pack/built-in.js';
import { between } from '../rule/operator/between.js';
import { equal } from '../rule/operator/equal.js';
import { inYear } from '../rule/operator/in-year.js';
import { operators } from '../rule/operator/index.js';
import type { Operator, Passing } from '../rule/operator/operator.js';
import type { ExpectedFact, PlainValue, TestOutcome, Verdict } from './assessment.js';
import { everyVerdict } from './verdict.js';

/** What one test asks of a fact. */
export interface Demand {
  readonly operator: Operator;
  readonly expected: TestOutcome['expected'];
  readonly verdict: Verdict;
}

/** The operator of an outcome; a stored outcome may name one that there no longer is. */
export const operatorNamed = (name: string): Operator => operators.get(name) ?? equal;

/** The operator that holds exactly where the given one does not. */
export const oppositeOf = ({ opposite }: Operator): Operator => operatorNamed(opposite);

type Expected = TestOutcome['expected'];

/** Whether what is expected is another fact. */
export const isExpectedFact = (expected: Expected): expected is ExpectedFact =>
  typeof expected === 'object' && 'fact' in expected && typeof expected.fact === 'string';

const isList = (
  expected: PlainValue | readonly (PlainValue | ExpectedFact)[],
): expected is readonly (PlainValue | ExpectedFact)[] => Array.isArray(expected);

const knownValues = (expected: Expected): readonly PlainValue[] => {
  if (isExpectedFact(expected)) return expected.value === null ? [] : [expected.value];
  return isList(expected) ? expected.flatMap(knownValues) : [expected];
};

/** The known values that demands compare with. */
export const expectedValues = (demands: readonly Demand[]): readonly PlainValue[] =>
  demands.flatMap(({ expected }) => knownValues(expected));

/** What a demand lists, facts included: the ends of a range, or the values of which one is asked for. */
export const expectedParts = ({ expected }: Demand): readonly (PlainValue | ExpectedFact)[] =>
  !isExpectedFact(expected) && isList(expected) ? expected : [expected];

const isEnd = ({ operator: { passes } }: Demand, side: 'above' | 'below'): boolean =>
  passes.kind === 'side' && passes.side === side && passes.included;

const comparesWith = (fact: string, { expected }: Demand): boolean =>
  isExpectedFact(expected) && expected.fact === fact;

/**
 * Demands as they are told: both ends of a range that includes them as the one demand to lie between them, or in the
 * plan year where they are its first and its last day.
 */
export const inRanges = (demands: readonly Demand[]): readonly Demand[] => {
  const low = demands.find((demand) => isEnd(demand, 'above'));
  const high = demands.find((demand) => isEnd(demand, 'below'));
  if (demands.length !== 2 || low === undefined || high === undefined) return demands;
  const verdict = everyVerdict([low.verdict, high.verdict]);
  const ends = [low, high].flatMap(expectedParts);
  return comparesWith(planYearStart, low) && comparesWith(planYearEnd, high)
    ? [{ operator: inYear, expected: planYearIn(low), verdict }]
    : [{ operator: between, expected: ends, verdict }];
};

/** The plan year itself, from a comparison with its first day. */
const planYearIn = (demand: Demand): ExpectedFact => {
  const [day] = expectedValues([demand]);
  const value = typeof day === 'string' ? { value: day.slice(0, 4), unit: '' } : null;
  return { fact: planYear, value };
};

/** Whether one value alone passes. */
export const isExact = ({ operator: { passes, operand } }: Demand): boolean =>
  passes.kind === 'values' && passes.of === 'one' && operand === 'single';

/** For a demand that one of some members be there, whether they are values, classes or entries of lists. */
const membership = ({ operator: { passes }, expected }: Demand): Passing['kind'] | undefined =>
  'of' in passes && passes.kind !== 'interval' && passes.of === 'one' && !isExpectedFact(expected)
    ? passes.kind
    : undefined;

/** Demands that one of some members be there, as one demand for any of all of them. */
export const mergedMembers = (demands: readonly Demand[]): readonly Demand[] => {
  const [first] = demands;
  if (first === undefined) return demands;
  const kind = membership(first);
  return kind === undefined || demands.some((demand) => membership(demand) !== kind)
    ? demands
    : [{ ...first, expected: [...new Set(expectedValues(demands))], verdict: 'unmet' }];
};
