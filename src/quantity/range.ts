import {
  add,
  compare,
  divide,
  greatest,
  isNegative,
  isZero,
  least,
  type Measure,
  multiply,
  negate,
} from './measure.js';
import type { Dimension } from './unit.js';

/** Where a quantity lies that is not known: between two ends, both included; one that is absent is unbounded. */
export interface Range {
  readonly low?: Measure;
  readonly high?: Measure;
}

const ends = (low: Measure | undefined, high: Measure | undefined): Range => ({
  ...(low === undefined ? {} : { low }),
  ...(high === undefined ? {} : { high }),
});

const both = (
  a: Measure | undefined,
  b: Measure | undefined,
  combine: (a: Measure, b: Measure) => Measure,
): Measure | undefined => (a === undefined || b === undefined ? undefined : combine(a, b));

/** The one of two ends that is the further in, or the only one. */
const either = (
  a: Measure | undefined,
  b: Measure | undefined,
  choose: (a: Measure, b: Measure) => Measure,
): Measure | undefined => (a === undefined || b === undefined ? (a ?? b) : choose(a, b));

export const exactly = (value: Measure): Range => ({ low: value, high: value });

export const sumOf = (a: Range, b: Range): Range => ends(both(a.low, b.low, add), both(a.high, b.high, add));

export const opposite = ({ low, high }: Range): Range => ends(high && negate(high), low && negate(low));

export const differenceOf = (a: Range, b: Range): Range => sumOf(a, opposite(b));

export const leastOf = (a: Range, b: Range): Range =>
  ends(both(a.low, b.low, least), either(a.high, b.high, least));

export const greatestOf = (a: Range, b: Range): Range =>
  ends(either(a.low, b.low, greatest), both(a.high, b.high, greatest));

/** Where a value lies that lies in one of the ranges. */
export const unionOf = (a: Range, b: Range): Range =>
  ends(both(a.low, b.low, least), both(a.high, b.high, greatest));

const isPositive = ({ low }: Range): boolean => low !== undefined && !isNegative(low);

/** A product by the products of the ends; of unbounded ranges only where neither has values on both sides of zero. */
export const productOf = (a: Range, b: Range, dimension: Dimension): Range => {
  const times = (x: Measure, y: Measure): Measure => multiply(x, y, dimension);
  if (isPositive(a) && isPositive(b)) return ends(both(a.low, b.low, times), both(a.high, b.high, times));
  if (isPositive(a) && isPositive(opposite(b))) return opposite(productOf(a, opposite(b), dimension));
  if (isPositive(opposite(a)) && isPositive(b)) return opposite(productOf(opposite(a), b, dimension));
  const { low, high } = a;
  const { low: from, high: to } = b;
  if (low === undefined || high === undefined || from === undefined || to === undefined) return {};
  const products = [times(low, from), times(low, to), times(high, from), times(high, to)];
  return ends(products.reduce(least), products.reduce(greatest));
};

/** A quotient by a number that is known and above zero. */
export const quotientOf = (a: Range, divisor: Measure, dimension: Dimension): Range =>
  isZero(divisor) || isNegative(divisor)
    ? {}
    : ends(a.low && divide(a.low, divisor, dimension), a.high && divide(a.high, divisor, dimension));

/** Whether the whole range is on that side of the value: `true` or `false` for certain, or `undefined`. */
export const isAbove = ({ low, high }: Range, value: Range, included: boolean): boolean | undefined => {
  const farthest = included ? 0 : 1;
  if (low !== undefined && value.high !== undefined && compare(low, value.high) >= farthest) return true;
  if (high !== undefined && value.low !== undefined && compare(high, value.low) < farthest) return false;
  return undefined;
};

/** Whether two ranges have no value in common. */
export const areApart = (a: Range, b: Range): boolean =>
  isAbove(a, b, false) === true || isAbove(b, a, false) === true;
