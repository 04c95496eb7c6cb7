import type { PlainValue } from '../../assessment/assessment.js';
import type { Derivation } from '../../assessment/derivation.js';
import { missingFacts } from '../../assessment/missing-facts.js';
import { isPresumption, type Truth } from '../../assessment/verdict.js';
import type { FactDefinition, Item } from '../../domain/fact.js';
import type { Judge } from '../compile-condition.js';
import { type FactState, toPlain } from '../fact-state.js';
import type { Names } from '../names.js';
import type { Run } from '../run.js';

/** An item of a list that counts, or may. */
export interface Counted {
  readonly item: Item;
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly run: Run;
  /** Whether it counts. */
  readonly truth: Truth;
}

/** What a list holds in a run. */
export interface ListState {
  /** The items that count or may; undefined while the list is unknown. */
  readonly counted: readonly Counted[] | undefined;
  /** What would settle the list. */
  readonly missing: readonly string[];
  /** Whether items are left out or counted by a presumption. */
  readonly presumed: boolean;
}

/** Reads a list and which of its items count. */
export const readList = (
  over: FactDefinition,
  where: Judge | undefined,
  names: Names,
): ((run: Run) => ListState) => {
  const list = names.fact(over.id);
  const { runOf } = names.itemsOf(over);
  return (run) => {
    const { value, missing } = list(run);
    if (!Array.isArray(value)) return { counted: undefined, missing, presumed: false };
    const counted: Counted[] = [];
    let presumed = false;
    let number = 0;
    for (const item of value as readonly Item[]) {
      number++;
      const itemRun = runOf(item, run);
      const truth = where === undefined ? 2 : where.truth(itemRun);
      if (isPresumption(truth)) presumed = true;
      if (truth >= 0) counted.push({ item, number, run: itemRun, truth });
    }
    return { counted, missing, presumed };
  };
};

/** What would settle whether an item counts. */
export const missingOf = (where: Judge | undefined, { run }: Counted): readonly string[] =>
  where === undefined ? [] : missingFacts(where.outcome(run));

type Term = Extract<Derivation, { readonly kind: 'sum' }>['terms'][number];

/** An item as it is told, by its name or else its place; `unit` is the measure word of what it counts for. */
const termOf = (
  { item: { name }, number }: Counted,
  { value, plain, trace: derivation }: FactState,
  unit: string | undefined,
): Term => {
  const written: PlainValue | undefined = value === undefined ? undefined : (plain ?? toPlain(value, unit));
  if (written === undefined) return typeof name === 'string' ? { name, derivation } : { number, derivation };
  return typeof name === 'string'
    ? { name, value: written, derivation }
    : { number, value: written, derivation };
};

/** What the items of a list come to. */
interface Gathered {
  /** Of the items that count. */
  readonly sure: readonly FactState[];
  /** Of those of which it is open. */
  readonly doubtful: readonly FactState[];
  readonly terms: readonly Term[];
  /** What would settle everything that matters; empty where nothing is open. */
  readonly missing: readonly (readonly string[])[];
  readonly presumed: boolean;
}

/** Works out every item; one whose value is nothing to the result is not told, nor asked whether it counts. */
export const gather = (
  items: readonly Counted[],
  of: (run: Run) => FactState,
  where: Judge | undefined,
  unit: string | undefined,
  isNothing: (state: FactState) => boolean,
): Gathered => {
  const missing: (readonly string[])[] = [];
  const sure: FactState[] = [];
  const doubtful: FactState[] = [];
  const terms: Term[] = [];
  let presumed = false;
  for (const counted of items) {
    const state = of(counted.run);
    if (state.presumed) presumed = true;
    if (counted.truth === 0) {
      doubtful.push(state);
      if (!isNothing(state)) missing.push(missingOf(where, counted), state.missing);
      continue;
    }
    sure.push(state);
    if (state.value === undefined) missing.push(state.missing);
    if (!isNothing(state)) terms.push(termOf(counted, state, unit));
  }
  return { sure, doubtful, terms, missing, presumed };
};
