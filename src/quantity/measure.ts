import { Display, digits, Exact, one, zero } from './exact.js';
import { canonicalUnit, type Dimension } from './unit.js';

/** An exact quantity while it is calculated with: a fraction of canonical units, its denominator positive. */
export interface Measure {
  readonly dimension: Dimension;
  readonly numerator: Exact;
  readonly denominator: Exact;
}

/**
 * An exact quantity as plain JSON, in the canonical unit of its kind: `元`, `平方米`, `元/平方米`, `''` for a
 * ratio (`'0.375'` is 37.5%), and the measure word for a count (`'人'`).
 *
 * `value` is exact, without exponent. Where the number has no finite decimal form, `value` holds 34 digits for
 * display and `fraction` the exact number.
 */
export interface Quantity {
  readonly value: string;
  readonly unit: string;
  readonly fraction?: { readonly numerator: string; readonly denominator: string };
}

export const measure = (dimension: Dimension, numerator: Exact, denominator: Exact = one): Measure =>
  denominator.isNegative()
    ? { dimension, numerator: numerator.neg(), denominator: denominator.neg() }
    : { dimension, numerator, denominator };

export const count = (value: number): Measure => measure('count', new Exact(value));

const whole = (value: Measure): boolean => value.denominator === one || value.denominator.eq(one);

/** -1, 0 or 1; by cross-multiplication, since a rounded quotient can fall on the wrong side of a threshold. */
export const compare = (a: Measure, b: Measure): number =>
  whole(a) && whole(b)
    ? a.numerator.cmp(b.numerator)
    : a.numerator.times(b.denominator).cmp(b.numerator.times(a.denominator));

const greatestCommonDivisor = (a: Exact, b: Exact): Exact =>
  b.isZero() ? a : greatestCommonDivisor(b, a.mod(b));

/** On the least common denominator, so that long sums of fractions do not outgrow the exact digits. */
const sum = (a: Measure, b: Measure, sign: 1 | -1): Measure => {
  const other = sign === 1 ? b.numerator : b.numerator.neg();
  if (a.denominator.eq(b.denominator)) return measure(a.dimension, a.numerator.plus(other), a.denominator);
  const divisor = greatestCommonDivisor(a.denominator, b.denominator);
  const factor = b.denominator.div(divisor);
  return measure(
    a.dimension,
    a.numerator.times(factor).plus(other.times(a.denominator.div(divisor))),
    a.denominator.times(factor),
  );
};

export const add = (a: Measure, b: Measure): Measure => sum(a, b, 1);
export const subtract = (a: Measure, b: Measure): Measure => sum(a, b, -1);

export const multiply = (a: Measure, b: Measure, dimension: Dimension): Measure =>
  measure(dimension, a.numerator.times(b.numerator), a.denominator.times(b.denominator));

/** The quotient, or `undefined` where the divisor is zero. */
export const divide = (a: Measure, b: Measure, dimension: Dimension): Measure | undefined =>
  b.numerator.isZero()
    ? undefined
    : measure(dimension, a.numerator.times(b.denominator), a.denominator.times(b.numerator));

/** The measure with at most `places` decimals of the canonical unit, half up. */
export const roundHalfUp = (value: Measure, places: number): Measure =>
  measure(value.dimension, decimalOf(value).toDecimalPlaces(places, Exact.ROUND_HALF_UP));

/** The number in canonical units; where it has no finite form, to 2000 digits. */
export const decimalOf = (value: Measure): Exact =>
  whole(value) ? value.numerator : value.numerator.div(value.denominator);

/** The exact finite decimal, or `undefined` where there is none (one third). */
export const finiteDecimal = (value: Measure): Exact | undefined => {
  if (whole(value)) return value.numerator;
  const quotient = Display.div(value.numerator, value.denominator);
  return new Exact(quotient).times(value.denominator).eq(value.numerator) ? new Exact(quotient) : undefined;
};

export const isZero = (value: Measure): boolean => value.numerator.isZero();

/** As plain JSON; `unit` names the measure word of a count. */
export const toQuantity = (value: Measure, unit: string = canonicalUnit[value.dimension]): Quantity => {
  const finite = finiteDecimal(value);
  if (finite !== undefined) return { value: digits(finite), unit };
  return {
    value: digits(Display.div(value.numerator, value.denominator).toSignificantDigits(34)),
    unit,
    fraction: { numerator: digits(value.numerator), denominator: digits(value.denominator) },
  };
};

/** From the plain JSON that {@link toQuantity} made. */
export const fromQuantity = (quantity: Quantity, dimension: Dimension): Measure =>
  quantity.fraction === undefined
    ? measure(dimension, new Exact(quantity.value))
    : measure(dimension, new Exact(quantity.fraction.numerator), new Exact(quantity.fraction.denominator));

export const negate = (value: Measure): Measure => ({ ...value, numerator: value.numerator.neg() });

export const least = (a: Measure, b: Measure): Measure => (compare(b, a) < 0 ? b : a);
export const greatest = (a: Measure, b: Measure): Measure => (compare(b, a) > 0 ? b : a);

/** A fraction of a quantity. */
export const part = (value: Measure, numerator: number, denominator: number): Measure =>
  measure(value.dimension, value.numerator.times(numerator), value.denominator.times(denominator));

export const nothing = (dimension: Dimension): Measure => measure(dimension, zero);
