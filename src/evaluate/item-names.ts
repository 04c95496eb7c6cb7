import type { FactDefinition, Item } from '../domain/fact.js';
import { itemPrefix } from '../rule/scope.js';
import { type FactState, known, type NamedFact, unknown } from './fact-state.js';
import type { ItemNames, Names, ReadFact } from './names.js';
import { readSlot } from './read-slot.js';
import type { Run } from './run.js';

/** The fields of a list's items as facts named `item.<field>`. */
export interface ItemFields {
  /** The names inside a sum over the list, `outer` those outside of it. */
  readonly namesWithin: (outer: Names) => ItemNames;
  /** Gives a derived field its calculation, of which the states are named after the fact. */
  readonly derive: (field: string, compile: (fact: NamedFact) => (run: Run) => FactState) => void;
}

export const itemFields = (list: FactDefinition): ItemFields => {
  const fields = Object.entries(list.fields ?? {}).map(([name, field]) => ({
    name,
    fact: { id: `${itemPrefix}${name}`, field, label: field.label },
  }));
  const slots = new Map(fields.map(({ fact }, slot) => [fact.id, slot]));
  const reads = new Map<string, ReadFact>();
  const define = (id: string, work: (run: Run) => FactState): void =>
    void reads.set(id, readSlot('fields', slots.get(id) ?? 0, work));
  for (const { fact } of fields) {
    // What an item does not say, its list does not say.
    const unstated = unknown(fact, [list.id]);
    define(fact.id, () => unstated);
  }

  /** What a field is called outside of the list: what is stated comes with the list. */
  const nameOutside = (id: string): string => {
    const field = fields.find(({ fact }) => fact.id === id);
    if (field === undefined) return id;
    return field.fact.field.derived ? `${list.id}.${field.name}` : list.id;
  };

  // What an item states is the same in every evaluation of its application.
  const stated = new WeakMap<Item, readonly (FactState | undefined)[]>();
  const statedBy = (item: Item): readonly (FactState | undefined)[] => {
    let states = stated.get(item);
    if (states === undefined) {
      states = fields.map(({ name, fact }) => {
        const value = item[name];
        return value === undefined ? undefined : known(fact, value);
      });
      stated.set(item, states);
    }
    return states;
  };
  // Asked for in every sum for every item, so without a function of its own for each call.
  const runOf = (item: Item, run: Run): Run => {
    const before = run.itemRuns.get(item);
    if (before !== undefined) return before;
    const { setting, facts, outcomes, itemRuns } = run;
    const itemRun = { setting, facts, outcomes, fields: statedBy(item).slice(), itemRuns };
    itemRuns.set(item, itemRun);
    return itemRun;
  };

  return {
    namesWithin: (outer) => ({
      ...outer,
      fact: (id) => reads.get(id) ?? outer.fact(id),
      codesBehind: (id) => outer.codesBehind(nameOutside(id)),
      runOf,
    }),
    derive: (name, compile) => {
      const field = fields.find((each) => each.name === name);
      if (field !== undefined) define(field.fact.id, compile(field.fact));
    },
  };
};
