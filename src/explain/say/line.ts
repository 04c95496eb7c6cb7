import type { Claim } from '../../assessment/claim.js';

/** A sentence, and what stands below it: more sentences, or claims that are still to be told. */
export interface Line {
  readonly text: string;
  readonly below: readonly (Line | Claim)[];
}

export const line = (text: string, below: Line['below'] = []): Line => ({ text, below });
