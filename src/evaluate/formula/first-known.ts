import type { PlainValue } from '../../assessment/assessment.js';
import type { Derivation } from '../../assessment/derivation.js';
import type { FirstKnown } from '../../rule/formula/first-known.js';
import { anyOf } from '../../rule/possible.js';
import {
  calculated,
  type FactState,
  isPresumed,
  possibleOf,
  toPlain,
  traceOf,
  unknownFrom,
} from '../fact-state.js';
import type { Compile, Trace } from './calculate.js';

const kind = 'firstKnown';

const traceOfKnown = (
  operands: readonly Derivation[],
  isPresumed: boolean,
  value: PlainValue | undefined,
): Derivation => {
  const trace: Trace<'firstKnown'> = { kind, operands };
  if (isPresumed) trace.presumed = true;
  if (value !== undefined) trace.value = value;
  return trace;
};

/** The first operand that is known; one that is not the first is a presumption. */
export const compileFirstKnown: Compile<FirstKnown> =
  (_, { fact, parts }) =>
  (run) => {
    const unknown: FactState[] = [];
    for (const operand of parts) {
      const state = operand(run);
      const { value, trace } = state;
      if (value === undefined) {
        unknown.push(state);
        continue;
      }
      const isPresumed = unknown.length > 0;
      const plain = fact && toPlain(value, fact.field.unit);
      return calculated(
        fact,
        value,
        plain,
        state.presumed || isPresumed,
        traceOfKnown([...unknown.map(traceOf), trace], isPresumed, plain),
      );
    }
    const possible = anyOf(unknown.map(possibleOf));
    const presumed = unknown.some(isPresumed);
    return unknownFrom(fact, unknown, { kind, operands: unknown.map(traceOf) }, [], possible, presumed);
  };
