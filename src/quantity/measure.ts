import { leastCommonMultiple, toExact, toWhole } from './denominator.js';
import { compareExact, Display, digits, Exact, one, zero } from './exact.js';
import { writeQuotient } from './quotient.js';
import { canonicalUnit, type Dimension } from './unit.js';

/** An exact quantity while it is calculated with: a fraction of canonical units over a positive whole number. */
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

/** A fraction whose denominator is one of {@link toExact}. */
const over = (dimension: Dimension, numerator: Exact, denominator: Exact): Measure => ({
  dimension,
  numerator,
  denominator,
});

/** The measure of a fraction; any denominator but zero is made a positive whole number. */
export const measure = (dimension: Dimension, numerator: Exact, denominator: Exact = one): Measure => {
  if (denominator === one) return over(dimension, numerator, one);
  const scale = toExact(10n ** BigInt(denominator.decimalPlaces()));
  const whole = BigInt(product(denominator, scale).toFixed());
  const scaled = product(numerator, scale);
  return whole < 0n
    ? over(dimension, scaled.neg(), toExact(-whole))
    : over(dimension, scaled, toExact(whole));
};

const product = (a: Exact, b: Exact): Exact => (a === one ? b : b === one ? a : a.times(b));

export const count = (value: number): Measure => measure('count', new Exact(value));

/** Every denominator that equals one is the constant, so that whole numbers are told at a glance. */
const whole = (value: Measure): boolean => value.denominator === one;

/** -1, 0 or 1; by cross-multiplication, since a rounded quotient can fall on the wrong side of a threshold. */
export const compare = (a: Measure, b: Measure): number =>
  sameDenominator(a, b)
    ? compareExact(a.numerator, b.numerator)
    : compareExact(a.numerator.times(b.denominator), b.numerator.times(a.denominator));

const sameDenominator = (a: Measure, b: Measure): boolean =>
  a.denominator === b.denominator || toWhole(a.denominator) === toWhole(b.denominator);

/** On the least common denominator, so that long sums of fractions do not outgrow the exact digits. */
const onCommonDenominator = (a: Measure, b: Measure, operation: (a: Exact, b: Exact) => Exact): Measure => {
  if (sameDenominator(a, b)) return over(a.dimension, operation(a.numerator, b.numerator), a.denominator);
  const [p, q] = [toWhole(a.denominator), toWhole(b.denominator)];
  const common = leastCommonMultiple(p, q);
  return over(
    a.dimension,
    operation(product(a.numerator, toExact(common / p)), product(b.numerator, toExact(common / q))),
    toExact(common),
  );
};

const plus = (a: Exact, b: Exact): Exact => a.plus(b);
const minus = (a: Exact, b: Exact): Exact => a.minus(b);

export const add = (a: Measure, b: Measure): Measure =>
  isZero(b) ? a : isZero(a) ? b : onCommonDenominator(a, b, plus);

export const subtract = (a: Measure, b: Measure): Measure =>
  isZero(b) ? a : onCommonDenominator(a, b, minus);

export const multiply = (a: Measure, b: Measure, dimension: Dimension): Measure =>
  over(dimension, product(a.numerator, b.numerator), times(a.denominator, b.denominator));

/** The product of two denominators. */
const times = (a: Exact, b: Exact): Exact =>
  a === one ? b : b === one ? a : toExact(toWhole(a) * toWhole(b));

/** The quotient, or `undefined` where the divisor is zero. */
export const divide = (a: Measure, b: Measure, dimension: Dimension): Measure | undefined =>
  b.numerator.isZero()
    ? undefined
    : measure(dimension, product(a.numerator, b.denominator), product(a.denominator, b.numerator));

/** The least whole number that every denominator divides. */
export const commonDenominator = (values: readonly Measure[]): bigint =>
  values.reduce((common, { denominator }) => leastCommonMultiple(common, toWhole(denominator)), 1n);

const two: Exact = new Exact(2);

/** The measure with at most `places` decimals of the canonical unit, half up, away from zero. */
export const roundHalfUp = (value: Measure, places: number): Measure => {
  if (whole(value))
    return value.numerator.decimalPlaces() <= places
      ? value
      : over(value.dimension, value.numerator.toDecimalPlaces(places), one);
  // By whole division with a remainder: a quotient cut to any number of digits may lie on the wrong side of a half.
  const scale = toExact(10n ** BigInt(places));
  const scaled = product(value.numerator.abs(), scale);
  const down = scaled.divToInt(value.denominator);
  const rest = scaled.minus(down.times(value.denominator));
  const rounded = rest.times(two).gte(value.denominator) ? down.plus(one) : down;
  return over(value.dimension, rounded.div(scale).times(value.numerator.isNegative() ? -1 : 1), one);
};

/** The number in canonical units; where it has no finite form, to 120 digits. */
export const decimalOf = (value: Measure): Exact =>
  whole(value) ? value.numerator : Display.div(value.numerator, value.denominator);

/** The exact finite decimal, or `undefined` where there is none (one third). */
export const finiteDecimal = (value: Measure): Exact | undefined => {
  if (whole(value)) return value.numerator;
  const { value: written, fraction } = writeQuotient(digits(value.numerator), toWhole(value.denominator));
  return fraction === undefined ? new Exact(written) : undefined;
};

export const isZero = (value: Measure): boolean => value.numerator.isZero();

/** As plain JSON; `unit` names the measure word of a count. */
export const toQuantity = (value: Measure, unit: string = canonicalUnit[value.dimension]): Quantity => {
  const numerator = digits(value.numerator);
  if (whole(value)) return { value: numerator, unit };
  const { value: written, fraction } = writeQuotient(numerator, toWhole(value.denominator));
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
const reciprocals = new Map<number, readonly [numerator: Exact, denominator: Exact]>();

const reciprocalOf = (divisor: number): readonly [Exact, Exact] => {
  const kept = reciprocals.get(divisor);
  if (kept !== undefined) return kept;
  let rest = divisor;
  while (rest % 10 === 0) rest /= 10;
  while (rest % 2 === 0) rest /= 2;
  while (rest % 5 === 0) rest /= 5;
  const made = [new Exact(rest).div(divisor), toExact(BigInt(rest))] as const;
  reciprocals.set(divisor, made);
  return made;
};

/** A fraction of a quantity. */
export const part = (value: Measure, numerator: number, denominator: number): Measure => {
  const [factor, divisor] = reciprocalOf(denominator);
  return over(
    value.dimension,
    value.numerator.times(numerator === 1 ? factor : factor.times(numerator)),
    times(value.denominator, divisor),
  );
};

export const nothing = (dimension: Dimension): Measure => measure(dimension, zero);
