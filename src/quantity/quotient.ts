import type { Exact } from './exact.js';
import { greatestCommonDivisor, pointed, powerOfTen, withoutPoint } from './whole-number.js';

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

/** The first 34 digits of a number that has more, half up. */
const rounded = (text: string): string => {
  const kept = text.slice(0, significant);
  if (text.charAt(significant) < '5') return kept;
  const last = Number(kept.charAt(significant - 1));
  return last < 9 ? `${kept.slice(0, -1)}${last + 1}` : (BigInt(kept) + 1n).toString();
};

/**
 * The quotient of a decimal and a positive whole number, by native integers: schedules have dozens of these, and a
 * division of decimals costs far more.
 */
export const writeQuotient = (numerator: Exact, denominator: bigint): WrittenQuotient => {
  const { text, places } = withoutPoint(numerator);
  const sign = text.startsWith('-') ? '-' : '';
  const digits = text.slice(sign.length);
  const mantissa = BigInt(digits);
  const divisor = greatestCommonDivisor(denominator, mantissa % denominator);
  const [whole, rest] =
    divisor === 1n ? [mantissa, denominator] : [mantissa / divisor, denominator / divisor];
  const [twos, odd] = strip(rest, 2n);
  const [fives, remaining] = strip(odd, 5n);
  if (remaining === 1n) {
    const further = Math.max(twos, fives);
    return { value: sign + pointed(((whole * powerOfTen(further)) / rest).toString(), places + further) };
  }
  const wholeText = whole === mantissa && !digits.startsWith('0') ? digits : whole.toString();
  const restText = rest.toString();
  // Enough places for one digit more than is shown.
  const further = Math.max(0, significant + 1 + restText.length - wholeText.length);
  const quotient = ((whole * powerOfTen(further)) / rest).toString();
  const shown = rounded(quotient);
  const shownPlaces = places + further - (quotient.length - significant);
  const value = shownPlaces >= 0 ? pointed(shown, shownPlaces) : shown + '0'.repeat(-shownPlaces);
  return {
    value: sign + value,
    fraction: { numerator: sign + pointed(wholeText, places), denominator: restText },
  };
};
