import type { Outcome } from '../assessment/assessment.js';
import type { Truth } from '../assessment/verdict.js';
import type { Run } from './run.js';

/** A condition compiled into closures: for its truth alone, and for the tree that explains it. */
export interface Judge {
  readonly truth: (run: Run) => Truth;
  readonly outcome: (run: Run) => Outcome;
}
