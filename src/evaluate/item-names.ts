import type { FactDefinition, Item } from '../domain/fact.js';
import type { Pack } from '../pack/pack.js';
import { itemPrefix, outsideItem } from '../rule/scope.js';
import { compileFormula } from './calculate-formula.js';
import { type FactState, known, type NamedFact, unknown } from './fact-state.js';
import { kept } from './kept.js';
import type { ItemNames, Names, ReadFact } from './names.js';
import { readSlot } from './read-slot.js';
import type { Run } from './run.js';

/** A field of a list's items. */
interface ItemField {
  readonly fact: NamedFact;
  readonly read: ReadFact;
}

/** The fields of a list's items as facts named `item.<field>`; `outer` are the names outside of sums. */
export const itemNames = (
  list: FactDefinition,
  { derived }: Pack,
  outer: () => Names,
): ((around: Names) => ItemNames) => {
  const fields = new Map<string, ItemField>();
  const names = (around: Names): ItemNames => ({
    ...around,
    fact: (id) => fields.get(id)?.read ?? around.fact(id),
    mayPresume: (name) => around.mayPresume(outsideItem(name, list.id)),
    runOf,
  });
  for (const [name, field] of Object.entries(list.fields ?? {})) {
    const slot = fields.size;
    const fact = { id: `${itemPrefix}${name}`, field, label: field.label };
    const formula = derived.get(`${list.id}.${name}`)?.formula;
    // What an item does not say, its list does not say.
    const unstated = unknown(fact, [list.id]);
    const compile = () =>
      formula === undefined ? () => unstated : compileFormula(formula, names(outer()), fact);
    fields.set(fact.id, { fact, read: readSlot('fields', slot, compile) });
  }

  // What an item states is the same in every evaluation of its application.
  const stated = new WeakMap<Item, readonly (FactState | undefined)[]>();
  const statedBy = (item: Item): readonly (FactState | undefined)[] =>
    kept(stated, item, () =>
      [...fields.values()].map(({ fact }) => {
        const value = item[fact.id.slice(itemPrefix.length)];
        return value === undefined ? undefined : known(fact, value);
      }),
    );
  // Asked for in every sum for every item, so without a function of its own for each call.
  const runOf = (item: Item, run: Run): Run => {
    const before = run.itemRuns.get(item);
    if (before !== undefined) return before;
    const { setting, facts, outcomes, itemRuns } = run;
    const itemRun = { setting, facts, outcomes, fields: statedBy(item).slice(), itemRuns };
    itemRuns.set(item, itemRun);
    return itemRun;
  };
  return names;
};
