import type { FactState } from '../fact-state.js';
import type { Run } from '../run.js';

/** Calculates a formula in a run. */
export type Calculate = (run: Run) => FactState;
