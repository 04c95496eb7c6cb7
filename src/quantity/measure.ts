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

/** Every denominator that equals one is the constant, so that whole numbers are told at a glance. */
const whole = (value: Measure): boolean => value.denominator === one;

/** -1, 0 or 1; by cross-multiplication, since a rounded quotient can fall on the wrong side of a threshold. */
export const compare = (a: Measure, b: Measure): number =>
  sameDenominator(a, b)
    ? a.numerator.cmp(b.numerator)
    : a.numerator.times(b.denominator).cmp(b.numerator.times(a.denominator));

const commonFactor = (a: number, b: number): number => (b === 0 ? a : commonFactor(b, a % b));

/** By a loop: numbers of hundreds of digits take thousands of steps, more than some engines' stacks. */
const greatestCommonDivisor = (a: Exact, b: Exact): Exact => {
  let [divisor, rest] = [a, b];
  while (!rest.isZero()) {
    const next = divisor.mod(rest);
    // Once both are small, plain numbers do the rest, exactly.
    if (rest.lte(Number.MAX_SAFE_INTEGER) && rest.isInteger() && next.isInteger())
      return new Exact(commonFactor(rest.toNumber(), next.toNumber()));
    [divisor, rest] = [rest, next];
  }
  return divisor;
};

const sameDenominator = (a: Measure, b: Measure): boolean =>
  a.denominator === b.denominator || a.denominator.eq(b.denominator);

/** On the least common denominator, so that long sums of fractions do not outgrow the exact digits. */
const sum = (a: Measure, b: Measure, sign: 1 | -1): Measure => {
  const other = sign === 1 ? b.numerator : b.numerator.neg();
  if (sameDenominator(a, b)) return measure(a.dimension, a.numerator.plus(other), a.denominator);
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
  measure(dimension, a.numerator.times(b.numerator), product(a.denominator, b.denominator));

const product = (a: Exact, b: Exact): Exact => (a === one ? b : b === one ? a : a.times(b));

/** The fraction with a whole denominator, so that denominators have few common multiples. */
const withWholeDenominator = (dimension: Dimension, numerator: Exact, denominator: Exact): Measure => {
  const places = denominator.decimalPlaces();
  const power = places === 0 ? one : new Exact(10).pow(places);
  const scaled = product(denominator, power);
  return measure(dimension, product(numerator, power), scaled.eq(one) ? one : scaled);
};

/** The quotient, or `undefined` where the divisor is zero. */
export const divide = (a: Measure, b: Measure, dimension: Dimension): Measure | undefined =>
  b.numerator.isZero()
    ? undefined
    : withWholeDenominator(
        dimension,
        product(a.numerator, b.denominator),
        product(a.denominator, b.numerator),
      );

/** The least whole number that every denominator divides. */
export const commonDenominator = (values: readonly Measure[]): Exact =>
  values.reduce(
    (common, { denominator }) =>
      common.mod(denominator).isZero()
        ? common
        : common.times(denominator.div(greatestCommonDivisor(common, denominator))),
    one,
  );

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
  return isExactQuotient(quotient, value) ? new Exact(quotient) : undefined;
};

/** A quotient that fills all digits was cut off; of the others, multiplying back tells. */
const isExactQuotient = (quotient: Exact, { numerator, denominator }: Measure): boolean =>
  quotient.precision() < Display.precision && new Exact(quotient).times(denominator).eq(numerator);

export const isZero = (value: Measure): boolean => value.numerator.isZero();

/** As plain JSON; `unit` names the measure word of a count. */
export const toQuantity = (value: Measure, unit: string = canonicalUnit[value.dimension]): Quantity => {
  const { numerator, denominator } = value;
  if (whole(value)) return { value: digits(numerator), unit };
  const quotient = Display.div(numerator, denominator);
  if (isExactQuotient(quotient, value)) return { value: digits(quotient), unit };
  const divisor = greatestCommonDivisor(numerator.abs(), denominator);
  return {
    value: digits(quotient.toSignificantDigits(34)),
    unit,
    fraction: {
      numerator: digits(numerator.div(divisor)),
      denominator: digits(denominator.div(divisor)),
    },
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

/** One over a whole number, its factors 2 and 5 taken into the decimal numerator: 1/12 is 0.25 over 3. */
const reciprocals = new Map<number, readonly [numerator: Exact, denominator: Exact]>();

const reciprocalOf = (divisor: number): readonly [Exact, Exact] => {
  const kept = reciprocals.get(divisor);
  if (kept !== undefined) return kept;
  let rest = divisor;
  while (rest % 10 === 0) rest /= 10;
  while (rest % 2 === 0) rest /= 2;
  while (rest % 5 === 0) rest /= 5;
  const made = [new Exact(rest).div(divisor), rest === 1 ? one : new Exact(rest)] as const;
  reciprocals.set(divisor, made);
  return made;
};

/** A fraction of a quantity. */
export const part = (value: Measure, numerator: number, denominator: number): Measure => {
  const [factor, divisor] = reciprocalOf(denominator);
  return measure(
    value.dimension,
    value.numerator.times(numerator === 1 ? factor : factor.times(numerator)),
    product(value.denominator, divisor),
  );
};

export const nothing = (dimension: Dimension): Measure => measure(dimension, zero);
