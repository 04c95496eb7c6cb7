import type { Possible as PlainPossible } from '../assessment/assessment.js';
import { isChoice, type Possible } from '../rule/possible.js';
import { type FactState, possibleOf, toPlain } from './fact-state.js';

/**
 * What a value is or may be, as far as tests may decide by it. Of a fact that nobody stated only its type is known: it is
 * asked for, even where that would do.
 */
export const decidable = (state: FactState): Possible | undefined => {
  const { value, possible, derivation } = state;
  const isOwn =
    value !== undefined || derivation !== undefined || (possible !== undefined && isChoice(possible));
  return isOwn ? possibleOf(state) : undefined;
};

/** What is possible, as plain JSON. */
export const plainPossible = (possible: Possible, unit: string | undefined): PlainPossible => {
  if (isChoice(possible)) return { oneOf: possible.map((value) => toPlain(value, unit)) };
  const { low, high } = possible;
  return {
    ...(low === undefined ? {} : { atLeast: toPlain(low, unit) }),
    ...(high === undefined ? {} : { atMost: toPlain(high, unit) }),
  };
};
