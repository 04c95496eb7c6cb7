import { type FactType, isQuantityType, type Value } from '../../domain/fact.js';
import { type Measure, toNumber } from '../../quantity/measure.js';
import type { Schedule } from '../../quantity/schedule.js';

/** Why a calculation with known operands has no value. */
export type Failure = 'division-by-zero' | 'no-value';

/** The types of an operation's operands; an optional operand that is not written has none. */
export type OperandTypes = readonly (FactType | undefined)[];

/** The values of an operation's operands; an optional operand that is not written has none. */
export type OperandValues = readonly (Value | undefined)[];

/** An operation on known values. */
export interface Operation {
  readonly name: string;
  /**
   * How many operands it takes: exactly, or two and more; or the names under which they are written, with `?`
   * after those that may be left out.
   */
  readonly operands: 1 | 2 | 'several' | readonly string[];
  /** The type of the result, or `undefined` where the operands' types do not fit. */
  readonly type: (operands: OperandTypes) => FactType | undefined;
  /** Set where the result is one of the operands. */
  readonly chooses?: true;
  readonly calculate: (...operands: OperandValues) => Value | Failed;
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
