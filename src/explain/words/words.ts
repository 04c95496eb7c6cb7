import type { Verdict } from '../../assessment/assessment.js';
import type { chinese } from './chinese.js';

/** How many requirements came to each verdict. */
export type Tally = Readonly<Record<Verdict, number>>;

/** The words of one language; the Chinese are the measure of the others. */
export type Words = Readonly<typeof chinese>;
