import { groupTruth, isPresumption, negative, type Truth } from '../../assessment/verdict.js';
import { count } from '../../quantity/measure.js';
import type { Quantified } from '../../rule/formula/quantified.js';
import { calculated, toPlain, uncalculated, union } from '../fact-state.js';
import type { Compile, Trace } from './calculate.js';
import { type Counted, missingOf, readList } from './items.js';

const truthOf = ({ truth }: Counted): Truth => truth;

/** What an item is called, or its number from 1. */
const namesWhere = (
  judged: readonly Counted[],
  isMeant: (truth: Truth) => boolean,
): readonly (string | number)[] =>
  judged.flatMap(({ item: { name }, number, truth }) =>
    isMeant(truth) ? [typeof name === 'string' ? name : number] : [],
  );

/** Whether some, every or none of a list's items meets a condition, or how many do, as far as what is unknown allows. */
export const compileQuantified: Compile<Quantified> = (
  { over: list, quantifier, label },
  { fact, conditions: [where], names },
) => {
  const over = list.id;
  const readItems = readList(list, undefined, names);
  const unit = fact?.field.unit;
  return (run) => {
    const { counted: items, missing: listMissing } = readItems(run);
    const judged = (items ?? []).map(
      (item): Counted => ({ ...item, truth: where === undefined ? 2 : where.truth(item.run) }),
    );
    const open = judged.filter(({ truth }) => truth === 0);
    const met = namesWhere(judged, (truth) => truth > 0);
    const trace: Trace<'quantified'> = {
      kind: 'quantified',
      quantifier,
      over,
      items: judged.length,
      met,
      ...(label === undefined ? {} : { label }),
    };
    if (items === undefined)
      return uncalculated(
        fact,
        listMissing,
        undefined,
        trace,
        quantifier === 'count' ? { low: count(0) } : {},
      );
    const missing = (): readonly string[] => union(open.map((each) => missingOf(where, each)));
    const presumed = judged.some(({ truth }) => isPresumption(truth));
    if (quantifier === 'count') {
      const range = { low: count(met.length), high: count(met.length + open.length) };
      if (open.length > 0) return uncalculated(fact, missing(), undefined, trace, range, presumed);
      const plain = toPlain(range.low, unit);
      return calculated(fact, range.low, plain, presumed, { ...trace, value: plain });
    }
    const group = groupTruth(quantifier === 'every' ? 'all' : 'any', judged, truthOf, undefined);
    const truth = quantifier === 'none' ? negative(group) : group;
    if (truth === 0) return uncalculated(fact, missing(), undefined, trace, {});
    const value = truth > 0;
    const deciding = quantifier === 'every' ? namesWhere(judged, (each) => each < 0) : met;
    return calculated(fact, value, value, isPresumption(truth), {
      ...trace,
      ...(deciding.length === 0 ? {} : { deciding }),
      value,
    });
  };
};
