import {
  divideHalfUp,
  type Fraction,
  greatestCommonDivisor,
  leastCommonMultiple,
  powerOfTen,
  readDecimal,
  sizeOf,
  writeFraction,
} from './fraction.js';
import { type Dimension, unitsOf } from './unit.js';

/** An exact quantity while it is calculated with, in canonical units; not always in lowest terms. */
export interface Measure extends Fraction {
  readonly dimension: Dimension;
}

/**
 * An exact quantity as plain JSON, in the canonical unit of its kind: `元`, `平方米`, `元/平方米`, `''` for a
 * ratio (`'0.375'` is 37.5%), and the measure word for a count (`'人'`) or a number (`'分'`).
 *
 * `value` is exact, without exponent. Where the number has no finite decimal form, `value` holds 34 digits for
 * display and `fraction` the exact number: two whole numbers in lowest terms.
 */
export interface Quantity {
  readonly value: string;
  readonly unit: string;
  readonly fraction?: { readonly numerator: string; readonly denominator: string };
}

/** The measure of a fraction in lowest terms; any denominator but zero will do. */
export const measure = (dimension: Dimension, numerator: bigint, denominator = 1n): Measure => {
  if (denominator === 1n) return { dimension, numerator, denominator };
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { dimension, numerator: numerator / divisor, denominator: denominator / divisor };
};

/** Fractions are reduced from this size on: a common divisor costs more than any other calculation. */
const largest = 2n ** 256n;

/** The measure of a fraction that was calculated, whose denominator is positive. */
export const over = (dimension: Dimension, numerator: bigint, denominator: bigint): Measure =>
  denominator < largest ? { dimension, numerator, denominator } : measure(dimension, numerator, denominator);

export const count = (value: number): Measure => over('count', BigInt(value), 1n);

export const nothing = (dimension: Dimension): Measure => over(dimension, 0n, 1n);

export const isZero = ({ numerator }: Measure): boolean => numerator === 0n;

export const isNegative = ({ numerator }: Measure): boolean => numerator < 0n;

/** -1, 0 or 1; by cross-multiplication, since a rounded quotient can fall on the wrong side of a threshold. */
export const compare = (a: Measure, b: Measure): number => {
  const alike = a.denominator === b.denominator;
  const left = alike ? a.numerator : a.numerator * b.denominator;
  const right = alike ? b.numerator : b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
};

export const negate = ({ dimension, numerator, denominator }: Measure): Measure =>
  over(dimension, -numerator, denominator);

export const add = (a: Measure, b: Measure): Measure => {
  if (isZero(b)) return a;
  if (isZero(a)) return b;
  const [p, q] = [a.denominator, b.denominator];
  if (p === q) return over(a.dimension, a.numerator + b.numerator, p);
  const common = leastCommonMultiple(p, q);
  return over(a.dimension, a.numerator * (common / p) + b.numerator * (common / q), common);
};

export const subtract = (a: Measure, b: Measure): Measure => (isZero(b) ? a : add(a, negate(b)));

export const multiply = (a: Measure, b: Measure, dimension: Dimension): Measure =>
  over(dimension, a.numerator * b.numerator, a.denominator * b.denominator);

/** The quotient, or `undefined` where the divisor is zero. */
export const divide = (a: Measure, b: Measure, dimension: Dimension): Measure | undefined => {
  if (isZero(b)) return undefined;
  const sign = isNegative(b) ? -1n : 1n;
  return over(dimension, a.numerator * b.denominator * sign, a.denominator * b.numerator * sign);
};

export const part = (value: Measure, numerator: number, denominator: number): Measure =>
  over(value.dimension, value.numerator * BigInt(numerator), value.denominator * BigInt(denominator));

export const least = (a: Measure, b: Measure): Measure => (compare(b, a) < 0 ? b : a);
export const greatest = (a: Measure, b: Measure): Measure => (compare(b, a) > 0 ? b : a);

/**
 * The measure with at most `places` decimals of the canonical unit, half up, away from zero. By whole division: a
 * quotient cut to any number of digits may lie on the wrong side of a half.
 */
export const roundHalfUp = ({ dimension, numerator, denominator }: Measure, places: number): Measure => {
  const scale = powerOfTen(places);
  const rounded = divideHalfUp(sizeOf(numerator) * scale, denominator);
  return measure(dimension, numerator < 0n ? -rounded : rounded, scale);
};

/** Whether the number has at most so many decimals. */
export const hasPlaces = ({ numerator, denominator }: Measure, places: number): boolean =>
  (numerator * powerOfTen(places)) % denominator === 0n;

/** As a native number, the nearest unless the fraction is beyond those. */
export const toNumber = (value: Measure): number =>
  hasPlaces(value, 0)
    ? Number(value.numerator / value.denominator)
    : Number(value.numerator) / Number(value.denominator);

/** As plain JSON; `unit` names the measure word of a count or a number. */
export const toQuantity = (
  measured: Measure,
  unit: string = unitsOf[measured.dimension].canonical,
): Quantity => {
  const { value, fraction } = writeFraction(measured);
  return fraction === undefined ? { value, unit } : { value, unit, fraction };
};

const plainNumber = /^-?\d+(\.\d+)?$/;

const isNumber = (text: unknown): boolean => typeof text === 'string' && plainNumber.test(text);

/** Whether the numbers of a quantity that somebody else may have written are such as {@link fromQuantity} reads. */
export const isWellFormed = ({ value, fraction }: Partial<Quantity>): boolean =>
  isNumber(value) &&
  (!fraction ||
    (isNumber(fraction.numerator) && isNumber(fraction.denominator) && /[1-9]/.test(fraction.denominator)));

/** From the plain JSON that {@link toQuantity} made; earlier versions wrote decimals in fractions. */
export const fromQuantity = ({ value, fraction }: Quantity, dimension: Dimension): Measure => {
  const { numerator, denominator } = readDecimal(fraction?.numerator ?? value);
  if (!fraction) return measure(dimension, numerator, denominator);
  const divisor = readDecimal(fraction.denominator);
  return measure(dimension, numerator * divisor.denominator, denominator * divisor.numerator);
};
