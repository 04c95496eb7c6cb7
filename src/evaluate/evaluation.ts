import type { Assessment } from '../assessment/assessment.js';
import type { Run } from './run.js';

/** What an executor gives: the assessment so far, and the run to ask further. */
export interface Evaluation {
  readonly assessment: Assessment;
  readonly run: Run;
}
