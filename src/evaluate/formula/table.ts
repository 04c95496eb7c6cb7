import type { Outcome, PlainValue } from '../../assessment/assessment.js';
import type { Derivation } from '../../assessment/derivation.js';
import { missingFacts } from '../../assessment/missing-facts.js';
import { isPresumption } from '../../assessment/verdict.js';
import { isMeasure, type Value } from '../../domain/fact.js';
import { compare } from '../../quantity/measure.js';
import type { Table } from '../../rule/formula/table.js';
import { anyOf } from '../../rule/possible.js';
import { calculated, type FactState, isPresumed, possibleOf, toPlain, unknownFrom } from '../fact-state.js';
import type { Compile, Trace } from './calculate.js';

const sameValue = (a: Value | undefined, b: Value | undefined): boolean =>
  typeof a === 'object' && typeof b === 'object' && isMeasure(a) && isMeasure(b)
    ? a.dimension === b.dimension && compare(a, b) === 0
    : a === b;

const tableTrace = (
  row: number,
  when: Outcome | undefined,
  result: Derivation,
  value: PlainValue | undefined,
): Derivation => {
  const trace: Trace<'table'> = { kind: 'table', row, result };
  if (when !== undefined) trace.when = when;
  if (value !== undefined) trace.value = value;
  return trace;
};

/**
 * The first row that is met decides. An undetermined row before it might decide as well, so the value is known
 * only where all those rows agree on it.
 */
export const compileTable: Compile<Table> =
  (_, { fact, parts, conditions }) =>
  (run) => {
    const missing: (readonly string[])[] = [];
    const undecided: FactState[] = [];
    let isSettled = false;
    let presumed = false;
    let index = -1;
    for (const part of parts) {
      const when = conditions[++index];
      const truth = when === undefined ? 2 : when.truth(run);
      if (isPresumption(truth)) presumed = true;
      if (truth < 0) continue;
      const state = part(run);
      const outcome = when?.outcome(run);
      if (truth === 0 && outcome !== undefined) {
        undecided.push(state);
        missing.push(missingFacts(outcome));
        continue;
      }
      const { value } = state;
      // Whether a row just before it with the same value is met does not matter.
      while (value !== undefined && sameValue(undecided.at(-1)?.value, value)) {
        if (undecided.pop()?.presumed) presumed = true;
        missing.pop();
      }
      if (value === undefined || undecided.length > 0) {
        undecided.push(state);
        isSettled = true;
        break;
      }
      const plain = fact && toPlain(value, fact.field.unit);
      return calculated(
        fact,
        value,
        plain,
        presumed || state.presumed,
        tableTrace(index, outcome, state.trace, plain),
      );
    }
    // Where no row need be met, there may be no value.
    const possible = isSettled ? anyOf(undecided.map(possibleOf)) : undefined;
    return unknownFrom(
      fact,
      undecided,
      { kind: 'table' },
      missing,
      possible,
      presumed || undecided.some(isPresumed),
    );
  };
