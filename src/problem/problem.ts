import type { SentenceValues } from './sentence-values.js';

/** Where something is wrong: a path inside an input, or a place in a file (line and column count from 1). */
export interface Place {
  readonly path?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** The code of one kind of mistake; `docs/errors.md` lists them. */
export type ProblemCode = keyof SentenceValues;

/** What a parser found wrong, before anyone knows where the text stands. */
export type Complaint = {
  readonly [Code in ProblemCode]: { readonly code: Code; readonly values: SentenceValues[Code] };
}[ProblemCode];

/** One mistake as data: what kind, with which values, and where. The sentences are made from it last. */
export type Problem = Complaint & { readonly place: Place };

export const at = (place: Place, complaint: Complaint): Problem => ({ ...complaint, place });
