import type { FactState } from './fact-state.js';
import type { ReadFact } from './names.js';
import type { Run } from './run.js';

/** How a state is worked out; compiled when it is first needed, since formulas refer to one another. */
export type Compile = () => (run: Run) => FactState;

/**
 * Reads what a run keeps in a slot, among its facts or its item's fields, and works it out where nothing is kept yet.
 * All reading is this one function, so that JavaScript engines can inline it.
 */
export const readSlot = (kept: 'facts' | 'fields', slot: number, compile: Compile): ReadFact => {
  const ofItem = kept === 'fields';
  let work: ((run: Run) => FactState) | undefined;
  return (run) => {
    const states = ofItem ? run.fields : run.facts;
    const before = states[slot];
    if (before !== undefined) return before;
    work ??= compile();
    const state = work(run);
    states[slot] = state;
    return state;
  };
};
