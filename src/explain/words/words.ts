import type { Verdict } from '../../assessment/assessment.js';
import type { chinese } from './chinese.js';

/** How many requirements came to each verdict. */
export type Tally = Readonly<Record<Verdict, number>>;

/** Whom or what an application is about, in one language. */
export interface NamedSubject {
  readonly label: string;
  readonly name?: string;
}

/** The words of one language, those of a pack among them; the Chinese are the measure of the others. */
export type Words = Readonly<ReturnType<typeof chinese>>;
