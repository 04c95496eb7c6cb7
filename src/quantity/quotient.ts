import { greatestCommonDivisor } from './denominator.js';

const significant = 34;

const power = (exponent: number): bigint => 10n ** BigInt(exponent);

/** Plain digits of a whole number shifted by decimal places, without trailing zeros. */
const withPoint = (whole: bigint, places: number): string => {
  const text = (whole < 0n ? -whole : whole).toString().padStart(places + 1, '0');
  const integer = text.slice(0, text.length - places);
  const fraction = places === 0 ? '' : text.slice(-places).replace(/0+$/, '');
  return `${whole < 0n ? '-' : ''}${integer}${fraction === '' ? '' : `.${fraction}`}`;
};

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
 * The quotient of a decimal in plain digits and a positive whole number, by native integers: schedules have dozens
 * of these, and a division of decimals costs far more.
 */
export const writeQuotient = (numerator: string, denominator: bigint): WrittenQuotient => {
  const point = numerator.indexOf('.');
  const places = point < 0 ? 0 : numerator.length - point - 1;
  const mantissa = BigInt(numerator.replace('.', ''));
  const divisor = greatestCommonDivisor(mantissa, denominator);
  const [whole, rest] = [mantissa / divisor, denominator / divisor];
  const [twos, odd] = strip(rest, 2n);
  const [fives, remaining] = strip(odd, 5n);
  if (remaining === 1n) {
    const further = Math.max(twos, fives);
    return { value: withPoint((whole * power(further)) / rest, places + further) };
  }
  // Enough places for 34 significant digits, then rounded to exactly those.
  const size = whole < 0n ? -whole : whole;
  const further = Math.max(0, significant + 1 + rest.toString().length - size.toString().length);
  const quotient = (size * power(further)) / rest;
  const excess = Math.max(0, quotient.toString().length - significant);
  const unit = power(excess);
  const rounded = (quotient + unit / 2n) / unit;
  const shown = whole < 0n ? -rounded : rounded;
  const shownPlaces = places + further - excess;
  return {
    value: shownPlaces >= 0 ? withPoint(shown, shownPlaces) : withPoint(shown * power(-shownPlaces), 0),
    fraction: { numerator: withPoint(whole, places), denominator: rest.toString() },
  };
};
