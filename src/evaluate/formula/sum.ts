import { type FactType, isQuantityType, type Value } from '../../domain/fact.js';
import { add, isZero, type Measure, nothing } from '../../quantity/measure.js';
import { exactly, sumOf, unionOf } from '../../quantity/range.js';
import { combine, isSchedule } from '../../quantity/schedule.js';
import type { Sum } from '../../rule/formula/sum.js';
import { type Possible, rangeOf } from '../../rule/possible.js';
import { calculated, type FactState, possibleOf, toPlain, uncalculated, union } from '../fact-state.js';
import type { Compile, Trace } from './calculate.js';
import { gather, readList } from './items.js';

const emptySum = (type: FactType): Value =>
  isQuantityType(type) ? nothing(type) : new Map<number, Measure>();

const plus = (a: Value, b: Value): Value =>
  isSchedule(a) && isSchedule(b) ? combine(a, b, add) : add(a as Measure, b as Measure);

const isNothing = ({ value }: FactState): boolean =>
  typeof value === 'object' && 'dimension' in value && isZero(value);

/** Where a sum lies, of terms that are known or not; a doubtful one may count for nothing. */
const possibleSum = (
  type: FactType,
  sure: readonly FactState[],
  doubtful: readonly FactState[],
): Possible | undefined => {
  if (!isQuantityType(type)) return undefined;
  const zero = exactly(nothing(type));
  const sureOnes = sure.map(possibleOf);
  const doubtfulOnes = doubtful.map(possibleOf);
  if (![...sureOnes, ...doubtfulOnes].every((possible) => possible !== undefined)) return undefined;
  return [
    ...sureOnes.map((possible) => rangeOf(possible ?? {})),
    ...doubtfulOnes.map((possible) => unionOf(rangeOf(possible ?? {}), zero)),
  ].reduce(sumOf, zero);
};

type Terms = Trace<'sum'>['terms'];

/** An item of which it is open whether it counts leaves the sum unknown, unless its amount is zero. */
export const compileSum: Compile<Sum> = (
  { over: list, type, label, parts: [term] },
  { fact, parts: [of], conditions: [where], names },
) => {
  const over = list.id;
  const read = readList(list, where, names);
  const isShown = fact !== undefined || label !== undefined;
  const unit = fact?.field.unit ?? term.unit;
  const traceOf = (terms: Terms): Trace<'sum'> =>
    label === undefined ? { kind: 'sum', over, terms } : { kind: 'sum', over, terms, label };
  return (run) => {
    const { counted: items, missing: listMissing, presumed } = read(run);
    if (items === undefined) return uncalculated(fact, listMissing, undefined, traceOf([]));
    const gathered = gather(items, of, where, term.unit, isNothing);
    const { sure, doubtful, terms, missing } = gathered;
    const isUncertain = presumed || gathered.presumed;
    if (missing.length > 0) {
      const reason = sure.find((state) => state.reason !== undefined)?.reason;
      const possible = possibleSum(type, sure, doubtful);
      return uncalculated(fact, union(missing), reason, traceOf(terms), possible, isUncertain);
    }
    let sum: Value | undefined;
    for (const { value } of sure) sum = sum === undefined || value === undefined ? value : plus(sum, value);
    const total = sum ?? emptySum(type);
    // A schedule of a single item is that item's, and is written out already.
    const [only] = terms;
    const isTerm = isSchedule(total) && total === sure[0]?.value && only !== undefined;
    const plain = isShown ? (isTerm ? only.value : toPlain(total, unit)) : undefined;
    const trace = traceOf(terms);
    if (plain !== undefined) trace.value = plain;
    return calculated(fact, total, plain, isUncertain, trace);
  };
};
