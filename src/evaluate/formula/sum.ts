import { missingFacts } from '../../assessment/missing-facts.js';
import { isPresumption } from '../../assessment/verdict.js';
import { type FactType, type Item, isQuantityType, type Value } from '../../domain/fact.js';
import { add, isZero, type Measure, nothing } from '../../quantity/measure.js';
import { combine, isSchedule } from '../../quantity/schedule.js';
import type { Sum } from '../../rule/formula/sum.js';
import { calculated, type FactState, isPresumed, toPlain, uncalculated, union } from '../fact-state.js';
import type { Compile, Trace } from './calculate.js';

const emptySum = (type: FactType): Value =>
  isQuantityType(type) ? nothing(type) : new Map<number, Measure>();

const plus = (a: Value, b: Value): Value =>
  isSchedule(a) && isSchedule(b) ? combine(a, b, add) : add(a as Measure, b as Measure);

const isNothing = (value: Value | undefined): boolean =>
  typeof value === 'object' && 'dimension' in value && isZero(value);

type Terms = Trace<'sum'>['terms'];

const termOf = ({ name }: Item, { value, plain, trace: derivation }: FactState): Terms[number] => {
  if (value === undefined) return typeof name === 'string' ? { name, derivation } : { derivation };
  const written = plain ?? toPlain(value);
  return typeof name === 'string' ? { name, value: written, derivation } : { value: written, derivation };
};

/** An unknown `where` leaves the sum unknown, unless the item's amount is zero. */
export const compileSum: Compile<Sum> = (
  { over: listFact, type, label },
  { fact, parts: [of], conditions: [where], names },
) => {
  const over = listFact.id;
  const list = names.fact(over);
  const { runOf } = names.itemsOf(listFact);
  const isShown = fact !== undefined || label !== undefined;
  const unit = fact?.field.unit;
  const traceOf = (terms: Terms): Trace<'sum'> =>
    label === undefined ? { kind: 'sum', over, terms } : { kind: 'sum', over, terms, label };
  return (run) => {
    const { value: items, missing: listMissing } = list(run);
    if (!Array.isArray(items)) return uncalculated(fact, listMissing, undefined, traceOf([]));
    const missing: (readonly string[])[] = [];
    const counted: FactState[] = [];
    const terms: Terms[number][] = [];
    let presumed = false;
    for (const item of items as readonly Item[]) {
      const itemRun = runOf(item, run);
      const truth = where === undefined ? 2 : where.truth(itemRun);
      if (isPresumption(truth)) presumed = true;
      if (truth < 0) continue;
      const state = of(itemRun);
      if (truth === 0) {
        if (!isNothing(state.value) && where !== undefined)
          missing.push(missingFacts(where.outcome(itemRun)), state.missing);
        continue;
      }
      counted.push(state);
      if (state.value === undefined) missing.push(state.missing);
      if (!isNothing(state.value)) terms.push(termOf(item, state));
    }
    if (missing.length > 0) {
      const reason = counted.find((state) => state.reason !== undefined)?.reason;
      return uncalculated(fact, union(missing), reason, traceOf(terms));
    }
    let sum: Value | undefined;
    for (const { value } of counted)
      sum = sum === undefined || value === undefined ? value : plus(sum, value);
    const total = sum ?? emptySum(type);
    // A schedule of a single item is that item's, and is written out already.
    const [only] = terms;
    const isTerm = isSchedule(total) && total === counted[0]?.value && only !== undefined;
    const plain = isShown ? (isTerm ? only.value : toPlain(total, unit)) : undefined;
    const trace = traceOf(terms);
    if (plain !== undefined) trace.value = plain;
    return calculated(fact, total, plain, presumed || counted.some(isPresumed), trace);
  };
};
