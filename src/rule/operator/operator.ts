import type { FactType, Text, Value } from '../../domain/fact.js';
import { typesWith } from '../../domain/type/index.js';

/** A comparison of a fact with what a rule expects, for known values alone, and everything that is said of it. */
export interface Operator {
  /** json-rules-engine's name. */
  readonly name: string;
  /** The name of the operator that holds exactly where this one does not. */
  readonly opposite: string;
  /** The types of fact that it can test. */
  readonly types: readonly FactType[];
  /** Whether its literal is a list of values, or one member of the fact's list. */
  readonly operand: 'single' | 'list' | 'member';
  readonly passes: Passing;
  readonly holds: (actual: Value, expected: Value | readonly Value[]) => boolean;
  /** What it asks, for those who write rules. */
  readonly meaning: Text;
  readonly words: OperatorWords;
}

/** Which values hold, for those who compare tests with one another. */
export type Passing =
  /** Those on one side of the expected value, with that value itself or without it. */
  | { readonly kind: 'side'; readonly side: 'above' | 'below'; readonly included: boolean }
  /** The expected values (`one`), or all but these (`none`). */
  | { readonly kind: 'values'; readonly of: 'one' | 'none' }
  /** Lists with the expected entry, or without it. */
  | { readonly kind: 'lists'; readonly of: 'one' | 'none' }
  /** Values that cannot be told from those of another test. */
  | { readonly kind: 'other' };

/** What is compared, where languages use other words for each. */
export type Comparable = 'amount' | 'count' | 'date';

/** What an explanation writes before the expected value. */
export interface OperatorWords {
  /** Of a quantity or a date, `不低于500万元`; in Chinese zero is exceeded, not surpassed. */
  readonly compared: Readonly<Record<Comparable, Text>> & { readonly zero?: Text };
  /** Of an answer, a choice or a list, behind what it is: `（应为：鼓励类）`. */
  readonly asked: Text;
  /** Of a choice or a list that passes: `（不属于限制类）`; `null` where the value says it all. */
  readonly held: Text | null;
}

export const comparableTypes = typesWith(({ order }) => order !== undefined);
export const singleTypes = typesWith(({ isPlural = false }) => !isPlural);

/** The same words whatever is compared. */
export const whatever = (text: Text): OperatorWords['compared'] => ({
  amount: text,
  count: text,
  date: text,
});
