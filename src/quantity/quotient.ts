import type { Exact } from './exact.js';
import { greatestCommonDivisor, powerOfTen, scaled, sizeOf, withPoint } from './whole-number.js';

const significant = 34;

/** How often a factor divides a number, and what is left of it. */
const strip = (number: bigint, factor: bigint): readonly [times: number, rest: bigint] => {
  let [times, rest] = [0, number];
  while (rest % factor === 0n) {
    rest /= factor;
    times++;
  }
  return [times, rest];
};

/** A quotient written out: exactly, or to 34 digits with the fraction in lowest terms. */
export interface WrittenQuotient {
  readonly value: string;
  readonly fraction?: { readonly numerator: string; readonly denominator: string };
}

/**
 * The quotient of a decimal and a positive whole number, by native integers: schedules have dozens of these, and a
 * division of decimals costs far more.
 */
export const writeQuotient = (numerator: Exact, denominator: bigint): WrittenQuotient => {
  const { whole: mantissa, places } = scaled(numerator);
  const divisor = greatestCommonDivisor(denominator, mantissa);
  const [whole, rest] = [mantissa / divisor, denominator / divisor];
  const [twos, odd] = strip(rest, 2n);
  const [fives, remaining] = strip(odd, 5n);
  if (remaining === 1n) {
    const further = Math.max(twos, fives);
    return { value: withPoint((whole * powerOfTen(further)) / rest, places + further) };
  }
  // Enough places for 34 significant digits, then rounded to exactly those.
  const size = sizeOf(whole);
  const further = Math.max(0, significant + 1 + rest.toString().length - size.toString().length);
  const quotient = (size * powerOfTen(further)) / rest;
  const excess = Math.max(0, quotient.toString().length - significant);
  const unit = powerOfTen(excess);
  const rounded = (quotient + unit / 2n) / unit;
  const shown = whole < 0n ? -rounded : rounded;
  const shownPlaces = places + further - excess;
  return {
    value: shownPlaces >= 0 ? withPoint(shown, shownPlaces) : withPoint(shown * powerOfTen(-shownPlaces), 0),
    fraction: { numerator: withPoint(whole, places), denominator: rest.toString() },
  };
};
