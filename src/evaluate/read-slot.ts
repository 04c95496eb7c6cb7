import type { FactState } from './fact-state.js';
import type { ReadFact } from './names.js';
import type { Run } from './run.js';

/**
 * Reads what a run keeps in a slot, among its facts or its item's fields, and works it out where nothing is kept yet.
 * All reading is this one function, so that JavaScript engines can inline it.
 */
export const readSlot = (kept: 'facts' | 'fields', slot: number, work: (run: Run) => FactState): ReadFact => {
  const ofItem = kept === 'fields';
  return (run) => {
    const states = ofItem ? run.fields : run.facts;
    const before = states[slot];
    if (before !== undefined) return before;
    const state = work(run);
    states[slot] = state;
    return state;
  };
};
