import type { Text } from '../domain/fact.js';
import type { PlainValue, TestOutcome, Verdict } from './assessment.js';

/** Comparisons that put a value in order. */
export type Order = 'greaterThan' | 'greaterThanInclusive' | 'lessThan' | 'lessThanInclusive';

/** What one test asks of a fact. */
export interface Demand {
  readonly operator: string;
  readonly expected: TestOutcome['expected'];
  readonly verdict: Verdict;
}

const opposite: Readonly<Record<string, string>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
  lessThan: 'greaterThanInclusive',
  greaterThanInclusive: 'lessThan',
  greaterThan: 'lessThanInclusive',
  lessThanInclusive: 'greaterThan',
};

/** The operator that holds exactly where the given one does not. */
export const oppositeOf = (operator: string): string => opposite[operator] ?? operator;

export const isOrder = (operator: string): operator is Order =>
  operator === 'greaterThan' ||
  operator === 'greaterThanInclusive' ||
  operator === 'lessThan' ||
  operator === 'lessThanInclusive';

/** Another fact that a test compares with; its value is `null` while unknown. */
export interface ExpectedFact {
  readonly fact: string;
  readonly value: PlainValue | null;
  readonly source?: Text;
}

export const isExpectedFact = (expected: Demand['expected']): expected is ExpectedFact =>
  typeof expected === 'object' && 'fact' in expected && typeof expected.fact === 'string';

const isList = (expected: PlainValue | readonly PlainValue[]): expected is readonly PlainValue[] =>
  Array.isArray(expected);

/** The known values that demands compare with. */
export const expectedValues = (demands: readonly Demand[]): readonly PlainValue[] =>
  demands.flatMap(({ expected }): readonly PlainValue[] => {
    if (isExpectedFact(expected)) return expected.value === null ? [] : [expected.value];
    return isList(expected) ? expected : [expected];
  });

/** Both ends of a range that includes them, or `undefined` for demands that are none. */
export const rangeOf = (demands: readonly Demand[]): readonly [low: Demand, high: Demand] | undefined => {
  const low = demands.find(({ operator }) => operator === 'greaterThanInclusive');
  const high = demands.find(({ operator }) => operator === 'lessThanInclusive');
  return demands.length === 2 && low !== undefined && high !== undefined ? [low, high] : undefined;
};

/** `in` or `contains` for a demand that one of some members be there. */
const membership = ({ operator, expected }: Demand): 'in' | 'contains' | undefined => {
  if (isExpectedFact(expected)) return undefined;
  if (operator === 'equal' || operator === 'in') return 'in';
  return operator === 'contains' ? 'contains' : undefined;
};

/** Demands that one of some members be there, as one demand for any of all of them. */
export const mergedMembers = (demands: readonly Demand[]): readonly Demand[] => {
  const [first] = demands;
  const operator = first && membership(first);
  if (operator === undefined || demands.some((demand) => membership(demand) !== operator)) return demands;
  const expected = [...new Set(expectedValues(demands))];
  return [{ operator, expected, verdict: 'unmet' }];
};
