import { equal } from '../rule/operator/equal.js';
import { operators } from '../rule/operator/index.js';
import type { Operator } from '../rule/operator/operator.js';
import type { PlainValue, TestOutcome, Verdict } from './assessment.js';

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

type ExpectedFact = Extract<Demand['expected'], { readonly fact: string; readonly value: unknown }>;

/** Whether a test compares with another fact; its value is `null` while unknown. */
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

const isEnd = ({ operator: { passes } }: Demand, side: 'above' | 'below'): boolean =>
  passes.kind === 'side' && passes.side === side && passes.included;

/** Both ends of a range that includes them, or `undefined` for demands that are none. */
export const rangeOf = (demands: readonly Demand[]): readonly [low: Demand, high: Demand] | undefined => {
  const low = demands.find((demand) => isEnd(demand, 'above'));
  const high = demands.find((demand) => isEnd(demand, 'below'));
  return demands.length === 2 && low !== undefined && high !== undefined ? [low, high] : undefined;
};

/** Whether one value alone passes. */
export const isExact = ({ operator: { passes, operand } }: Demand): boolean =>
  passes.kind === 'values' && passes.of === 'one' && operand === 'single';

/** For a demand that one of some members be there, whether they are values or entries of lists. */
const membership = ({ operator: { passes }, expected }: Demand): 'values' | 'lists' | undefined =>
  'of' in passes && passes.of === 'one' && !isExpectedFact(expected) ? passes.kind : undefined;

/** Demands that one of some members be there, as one demand for any of all of them. */
export const mergedMembers = (demands: readonly Demand[]): readonly Demand[] => {
  const [first] = demands;
  if (first === undefined) return demands;
  const kind = membership(first);
  return kind === undefined || demands.some((demand) => membership(demand) !== kind)
    ? demands
    : [{ ...first, expected: [...new Set(expectedValues(demands))], verdict: 'unmet' }];
};
