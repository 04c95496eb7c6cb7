import { type FactType, isQuantityType, type Text, type Value } from '../../domain/fact.js';
import type { InBoth, Write, WriteList } from '../../domain/in-both.js';
import { type Measure, toNumber } from '../../quantity/measure.js';
import type { Range } from '../../quantity/range.js';
import type { Schedule } from '../../quantity/schedule.js';
import type { Dimension } from '../../quantity/unit.js';
import type { Sign as NotationSign } from '../notation/expression.js';

/** Why a calculation with known operands has no value. */
export type Failure = 'division-by-zero' | 'no-value';

/** The types of an operation's operands; an optional operand that is not written has none. */
export type OperandTypes = readonly (FactType | undefined)[];

/** The values of an operation's operands; an optional operand that is not written has none. */
export type OperandValues = readonly (Value | undefined)[];

/** What is said of an operation on known values, and how it is done. */
interface Described {
  readonly name: string;
  /** The type of the result, or `undefined` where the operands' types do not fit. */
  readonly type: (operands: OperandTypes) => FactType | undefined;
  /** Set where the result is one of the operands. */
  readonly chooses?: true;
  readonly calculate: (...operands: OperandValues) => Value | Failed;
  /**
   * Where the result lies when the operands lie in ranges, or `undefined` where there may be none; absent where that is
   * not known.
   */
  readonly range?: (operands: readonly Range[], dimensions: readonly Dimension[]) => Range | undefined;
  /** What comes out, for the reference of the format. */
  readonly gives: string;
  /** The measure word of a count that comes out: a word of its own, or the one that all operands have in common. */
  readonly measureWord?: string;
  /** The measure word that an operand has, if it has one, by the operand's place. */
  readonly takesWord?: Readonly<Record<number, string>>;
  /** What it does, for those who write rules. */
  readonly meaning: Text;
  readonly words: OperationWords;
}

interface Unnamed {
  /** How many operands it takes: exactly, or two and more. */
  readonly operands: 1 | 2 | 'several';
  /** What stands between the operands; without one, the name stands before them. */
  readonly sign?: Exclude<NotationSign, '??'>;
  /** Which they may be, for the reference of the format. */
  readonly takes: string;
}

interface Named {
  /** The names under which its operands are written, with `?` after those that may be left out, and their meaning. */
  readonly operands: Readonly<Record<string, Text>>;
  /** Set where `over` may name a list beside them, for the sum of what each item gives. */
  readonly overList?: true;
}

export type Operation = Described & (Unnamed | Named);

/** How an explanation tells of an operation. */
export type OperationWords = Sign | Phrase | Unsaid;

/** Between the operands. */
export interface Sign {
  readonly kind: 'sign';
  readonly sign: Text;
  /** Products bind more strongly than sums. */
  readonly strength: 1 | 2;
  /** Whether an operand of the same strength takes brackets anywhere but in the first place. */
  readonly ordered: boolean;
}

/** Around the operands. */
export interface Phrase extends InBoth<WriteList> {
  readonly kind: 'phrase';
  /** Instead of it, where the values of the operands say enough. */
  readonly short?: (values: readonly unknown[]) => string | undefined;
  /** Instead of it, where it only keeps an amount from falling below zero. */
  readonly floor?: InBoth<Write>;
  /** The place of an operand that is a year, which is told without its name. */
  readonly year?: number;
  /** Set where the result is the number of a year, which takes no separators. */
  readonly givesYear?: true;
  /** Set where a result is told as if it had been stated. */
  readonly isPlain?: true;
}

/** Not at all: the operand is told, and of the result what was done to it. */
export interface Unsaid {
  readonly kind: 'unsaid';
}

declare const constant: unique symbol;

/** What an operation gives instead of a value: one of the two constants below, by which it is told. */
export interface Failed {
  readonly failure: Failure;
  readonly [constant]: true;
}

export const noValue = { failure: 'no-value' } as Failed;
export const divisionByZero = { failure: 'division-by-zero' } as Failed;

export const isFailed = (result: Value | Failed): result is Failed =>
  result === noValue || result === divisionByZero;

// The type check at load has made sure of what the following assert.

export const measures = (operands: OperandValues): readonly Measure[] => operands as readonly Measure[];

export const asMeasure = (operand: Value | undefined): Measure => operand as Measure;

export const asSchedule = (operand: Value | undefined): Schedule => operand as Schedule;

/** A count as a whole number. */
export const asNumber = (operand: Value | undefined): number => toNumber(asMeasure(operand));

/**
 * A count as a whole number between two bounds, both included, or `undefined`: a count of months or years may be a
 * fraction, or so large that nobody would wait for the last of them.
 */
export const asWhole = (operand: Value | undefined, least: number, most: number): number | undefined => {
  const number = asNumber(operand);
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
};

/** The last year that a date or a schedule can name. */
export const lastYear = 9999;

/** The common type of quantities of one kind. */
export const sameQuantity = (types: OperandTypes): FactType | undefined => {
  const [first] = types;
  return first && isQuantityType(first) && types.every((type) => type === first) ? first : undefined;
};

/** The same for quantities of one kind or schedules alone. */
export const sameQuantityOrSchedule = (types: OperandTypes): FactType | undefined =>
  types.every((type) => type === 'schedule') ? 'schedule' : sameQuantity(types);

/** The result's type where the operands have exactly the types given. */
export const typed =
  (result: FactType, ...expected: readonly (FactType | readonly FactType[])[]) =>
  (operands: OperandTypes): FactType | undefined =>
    expected.every((type, index) => {
      const actual = operands[index];
      return actual !== undefined && (typeof type === 'string' ? type === actual : type.includes(actual));
    })
      ? result
      : undefined;
