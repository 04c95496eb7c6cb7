import type { Verdict } from '../../assessment/assessment.js';

/** The mark that stands before the word of a verdict; it never stands alone. */
export const verdictMark: Readonly<Record<Verdict, string>> = { met: '✓', unmet: '✗', undetermined: '?' };
