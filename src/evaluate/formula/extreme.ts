import type { Value } from '../../domain/fact.js';
import { greatestOf, leastOf, type Range, unionOf } from '../../quantity/range.js';
import type { Extreme } from '../../rule/formula/extreme.js';
import { order } from '../../rule/operator/order.js';
import { anyOf, type Possible, rangeOf } from '../../rule/possible.js';
import { calculated, type FactState, possibleOf, toPlain, uncalculated, union } from '../fact-state.js';
import type { Compile, Trace } from './calculate.js';
import { gather, readList } from './items.js';

/** Where the least or greatest of values lies; a doubtful one may be none of them. Of no sure one there may be none. */
const possibleExtreme = (
  furthest: (a: Range, b: Range) => Range,
  sure: readonly FactState[],
  doubtful: readonly FactState[],
): Possible | undefined => {
  const all = anyOf([...sure, ...doubtful].map(possibleOf));
  if (all === undefined || sure.length === 0) return undefined;
  const rangesOf = (states: readonly FactState[]): readonly Range[] =>
    states.map((state) => rangeOf(possibleOf(state) ?? {}));
  return rangesOf(doubtful).reduce(
    (range, doubt) => unionOf(range, furthest(range, doubt)),
    rangesOf(sure).reduce(furthest),
  );
};

/** The least or greatest of no item has no value. */
export const compileExtreme: Compile<Extreme> = (
  { over: list, end, label, parts: [term] },
  { fact, parts: [of], conditions: [where], names },
) => {
  const over = list.id;
  const read = readList(list, where, names);
  const unit = fact?.field.unit ?? term.unit;
  const traceOf = (terms: Trace<'extreme'>['terms']): Trace<'extreme'> => ({
    kind: 'extreme',
    end,
    over,
    terms,
    ...(label === undefined ? {} : { label }),
  });
  const sign = end === 'min' ? -1 : 1;
  const further = (a: Value, b: Value): Value => (order(b, a) === sign ? b : a);
  return (run) => {
    const { counted: items, missing: listMissing, presumed } = read(run);
    if (items === undefined) return uncalculated(fact, listMissing, undefined, traceOf([]));
    const gathered = gather(items, of, where, term.unit, () => false);
    const { sure, doubtful, terms, missing } = gathered;
    const isUncertain = presumed || gathered.presumed;
    const [first, ...rest] = sure.map(({ value }) => value).filter((value) => value !== undefined);
    if (missing.length > 0 || first === undefined) {
      const reason =
        missing.length > 0
          ? sure.find((state) => state.reason !== undefined)?.reason
          : ({
              code: 'no-value',
              zh: '清单中没有可计入的项目，无法得出数值',
              en: 'no item of the list counts, so there is no value',
              facts: [over],
            } as const);
      const possible =
        missing.length > 0
          ? possibleExtreme(end === 'min' ? leastOf : greatestOf, sure, doubtful)
          : undefined;
      return uncalculated(fact, union(missing), reason, traceOf(terms), possible, isUncertain);
    }
    const value = rest.reduce<Value>(further, first);
    const plain = toPlain(value, unit);
    return calculated(fact, value, plain, isUncertain, { ...traceOf(terms), value: plain });
  };
};
