import type { FactType, Text, Value } from '../../domain/fact.js';
import type { InBoth, Write } from '../../domain/in-both.js';

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
  readonly words: InBoth<OperatorWords>;
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

/** How an explanation tells of an operator in one language. */
export interface OperatorWords {
  /** What is asked of a quantity or a date: `不低于500万元`. */
  readonly compared: Readonly<Record<Comparable, Write>>;
  /** What is asked of an answer, a choice or a list, behind its value: `（应为：鼓励类）`. */
  readonly asked: Write;
  /** What stands behind a choice, or a list of so many entries, that passes; nothing where the value says it all. */
  readonly held: (expected: string, entries: number) => string;
}

export const comparableTypes: readonly FactType[] = ['money', 'price', 'ratio', 'area', 'count', 'date'];
export const singleTypes: readonly FactType[] = [...comparableTypes, 'bool', 'enum', 'text', 'code'];

/** The same words whatever is compared. */
export const whatever = (write: Write): OperatorWords['compared'] => ({
  amount: write,
  count: write,
  date: write,
});

/** Where the value says it all. */
export const nothing = (): string => '';

/** In Chinese zero is exceeded, not surpassed: `大于0元`. */
export const isZero = (value: string): boolean => /^0[^.\d]/.test(value);
