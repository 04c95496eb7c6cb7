import { compareExact, Display, digits, Exact, one, zero } from './exact.js';
import { writeQuotient } from './quotient.js';
import { canonicalUnit, type Dimension } from './unit.js';
import { leastCommonMultiple, powerOfTen, scaled, sizeOf, toExact, unscaled } from './whole-number.js';

/** An exact quantity while it is calculated with: a decimal of canonical units over a positive whole number. */
export interface Measure {
  readonly dimension: Dimension;
  readonly numerator: Exact;
  readonly denominator: bigint;
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

/** A measure of parts in their final form; {@link measure} brings others into it. */
export const over = (dimension: Dimension, numerator: Exact, denominator: bigint): Measure => ({
  dimension,
  numerator,
  denominator,
});

/** The measure of a fraction; any denominator but zero is made a positive whole number. */
export const measure = (dimension: Dimension, numerator: Exact, denominator: Exact = one): Measure => {
  if (denominator === one) return over(dimension, numerator, 1n);
  const { whole, places } = scaled(denominator);
  const shifted = product(numerator, toExact(powerOfTen(places)));
  return whole < 0n ? over(dimension, shifted.neg(), -whole) : over(dimension, shifted, whole);
};

const product = (a: Exact, b: Exact): Exact => (a === one ? b : b === one ? a : a.times(b));

export const count = (value: number): Measure => over('count', new Exact(value), 1n);

const isWhole = ({ denominator }: Measure): boolean => denominator === 1n;

/** -1, 0 or 1; by cross-multiplication, since a rounded quotient can fall on the wrong side of a threshold. */
export const compare = (a: Measure, b: Measure): number =>
  a.denominator === b.denominator
    ? compareExact(a.numerator, b.numerator)
    : compareExact(
        product(a.numerator, toExact(b.denominator)),
        product(b.numerator, toExact(a.denominator)),
      );

/** On the least common denominator, so that long sums of fractions do not outgrow the exact digits. */
const onCommonDenominator = (a: Measure, b: Measure, operation: (a: Exact, b: Exact) => Exact): Measure => {
  const [p, q] = [a.denominator, b.denominator];
  if (p === q) return over(a.dimension, operation(a.numerator, b.numerator), p);
  const common = leastCommonMultiple(p, q);
  return over(
    a.dimension,
    operation(product(a.numerator, toExact(common / p)), product(b.numerator, toExact(common / q))),
    common,
  );
};

const plus = (a: Exact, b: Exact): Exact => a.plus(b);
const minus = (a: Exact, b: Exact): Exact => a.minus(b);

export const add = (a: Measure, b: Measure): Measure =>
  isZero(b) ? a : isZero(a) ? b : onCommonDenominator(a, b, plus);

export const subtract = (a: Measure, b: Measure): Measure =>
  isZero(b) ? a : onCommonDenominator(a, b, minus);

export const multiply = (a: Measure, b: Measure, dimension: Dimension): Measure =>
  over(dimension, product(a.numerator, b.numerator), a.denominator * b.denominator);

/** The quotient, or `undefined` where the divisor is zero. */
export const divide = (a: Measure, b: Measure, dimension: Dimension): Measure | undefined =>
  isZero(b)
    ? undefined
    : measure(
        dimension,
        product(a.numerator, toExact(b.denominator)),
        product(b.numerator, toExact(a.denominator)),
      );

/** The measure with at most `places` decimals of the canonical unit, half up, away from zero. */
export const roundHalfUp = (value: Measure, places: number): Measure => {
  const { dimension, numerator, denominator } = value;
  if (isWhole(value))
    return numerator.decimalPlaces() <= places
      ? value
      : over(dimension, numerator.toDecimalPlaces(places), 1n);
  // By whole division: a quotient cut to any number of digits may lie on the wrong side of a half.
  const { whole, places: decimals } = scaled(numerator);
  const [size, divisor] = [sizeOf(whole) * powerOfTen(places), denominator * powerOfTen(decimals)];
  const rounded = (size * 2n + divisor) / (divisor * 2n);
  return over(dimension, unscaled({ whole: whole < 0n ? -rounded : rounded, places }), 1n);
};

/** The number in canonical units; where it has no finite form, to 120 digits. */
export const decimalOf = (value: Measure): Exact =>
  isWhole(value) ? value.numerator : Display.div(value.numerator, toExact(value.denominator));

/** The exact finite decimal, or `undefined` where there is none (one third). */
export const finiteDecimal = (value: Measure): Exact | undefined => {
  if (isWhole(value)) return value.numerator;
  const { value: written, fraction } = writeQuotient(value.numerator, value.denominator);
  return fraction === undefined ? new Exact(written) : undefined;
};

export const isZero = ({ numerator }: Measure): boolean => numerator.isZero();

/** As plain JSON; `unit` names the measure word of a count. */
export const toQuantity = (value: Measure, unit: string = canonicalUnit[value.dimension]): Quantity => {
  if (isWhole(value)) return { value: digits(value.numerator), unit };
  const { value: written, fraction } = writeQuotient(value.numerator, value.denominator);
  return fraction === undefined ? { value: written, unit } : { value: written, unit, fraction };
};

/** From the plain JSON that {@link toQuantity} made. */
export const fromQuantity = (quantity: Quantity, dimension: Dimension): Measure =>
  quantity.fraction === undefined
    ? measure(dimension, new Exact(quantity.value))
    : measure(dimension, new Exact(quantity.fraction.numerator), new Exact(quantity.fraction.denominator));

export const least = (a: Measure, b: Measure): Measure => (compare(b, a) < 0 ? b : a);
export const greatest = (a: Measure, b: Measure): Measure => (compare(b, a) > 0 ? b : a);

/** One over a whole number, its factors 2 and 5 taken into the decimal numerator: 1/12 is 0.25 over 3. */
const reciprocals = new Map<number, readonly [numerator: Exact, denominator: bigint]>([[1, [one, 1n]]]);

const reciprocalOf = (divisor: number): readonly [Exact, bigint] => {
  const kept = reciprocals.get(divisor);
  if (kept !== undefined) return kept;
  let rest = divisor;
  while (rest % 10 === 0) rest /= 10;
  while (rest % 2 === 0) rest /= 2;
  while (rest % 5 === 0) rest /= 5;
  const made = [new Exact(rest).div(divisor), BigInt(rest)] as const;
  reciprocals.set(divisor, made);
  return made;
};

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** A fraction of a quantity. */
export const part = (value: Measure, numerator: number, denominator: number): Measure => {
  const common = commonDivisor(numerator, denominator);
  const [factor, divisor] = reciprocalOf(denominator / common);
  const share = numerator === common ? factor : product(factor, new Exact(numerator / common));
  return over(value.dimension, product(value.numerator, share), value.denominator * divisor);
};

export const nothing = (dimension: Dimension): Measure => over(dimension, zero, 1n);
