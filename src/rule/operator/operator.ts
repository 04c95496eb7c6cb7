import type { FactType, Text, Value } from '../../domain/fact.js';
import { typesWith } from '../../domain/type/index.js';

/** Whether a test holds of known values, or `undefined` where what is known is not exact enough to tell. */
export type Holds = (actual: Value, expected: Value | readonly Value[]) => boolean | undefined;

/** A comparison of a fact with what a rule expects, for known values alone, and everything that is said of it. */
export interface Operator {
  /** json-rules-engine's name. */
  readonly name: string;
  /** The name of the operator that holds exactly where this one does not. */
  readonly opposite: string;
  /** The types of fact that it can test. */
  readonly types: readonly FactType[];
  /** What it compares with. */
  readonly operand: OperandKind;
  readonly passes: Passing;
  readonly holds: Holds;
  /** Where it is another for codes, of which one may be less exact than the one asked for. */
  readonly holdsOfCode?: Holds;
  /** What it asks, for those who write rules. */
  readonly meaning: Text;
  readonly words: OperatorWords;
}

/**
 * One value of the fact's type, a list of them, one member of the fact's list, both ends of a range, a year, or classes
 * of codes.
 */
export type OperandKind = 'single' | 'list' | 'member' | 'ends' | 'year' | 'class';

/** Whether an operand is several values that are compared with as a whole. */
export const takesSeveral = (operand: OperandKind): boolean => ['list', 'ends', 'class'].includes(operand);

/** Which values hold, for those who compare tests with one another. */
export type Passing =
  /** Those on one side of the expected value, with that value itself or without it. */
  | { readonly kind: 'side'; readonly side: 'above' | 'below'; readonly included: boolean }
  /** The expected values (`one`), or all but these (`none`). */
  | { readonly kind: 'values'; readonly of: 'one' | 'none' }
  /** Lists with the expected entry, or without it. */
  | { readonly kind: 'lists'; readonly of: 'one' | 'none' }
  /** Those from one end to the other, both included (`one`), or all but these (`none`). */
  | {
      readonly kind: 'interval';
      readonly of: 'one' | 'none';
      /** The ends, or `undefined` while what is expected is not all known. */
      readonly ends: (expected: readonly Value[]) => readonly [low: Value, high: Value] | undefined;
    }
  /** Codes within one of the expected classes, or in none of them. */
  | { readonly kind: 'classes'; readonly of: 'one' | 'none' }
  /** Values that cannot be told from those of another test. */
  | { readonly kind: 'other' };

/** What is compared, where languages use other words for each. */
export type Comparable = 'amount' | 'count' | 'date';

/** What an explanation writes about the expected value. */
export interface OperatorWords {
  /** Of a quantity or a date, `不低于500万元`; in Chinese zero is exceeded, not surpassed. */
  readonly compared: Readonly<Record<Comparable, Text>> & { readonly zero?: Text };
  /** What follows the expected value then, `在500万元至2000万元之间`. */
  readonly after?: Text;
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

/** How the operator holds of facts of a type. */
export const holdsOf = ({ holds, holdsOfCode = holds }: Operator, type: FactType): Holds =>
  type === 'code' ? holdsOfCode : holds;

/** Holds where the other does not; where that one cannot be told, neither can this. */
export const oppositeTo =
  (holds: Holds): Holds =>
  (actual, expected) => {
    const held = holds(actual, expected);
    return held === undefined ? undefined : !held;
  };
