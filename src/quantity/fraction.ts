import type { Quantity } from './measure.js';

export interface Fraction {
  readonly numerator: bigint;
  /** Positive. */
  readonly denominator: bigint;
}

const powers: bigint[] = [];

/** Powers of ten are needed again and again; those of a usual size are kept. */
export const powerOfTen = (exponent: number): bigint => {
  const kept = powers[exponent];
  if (kept !== undefined) return kept;
  const power = 10n ** BigInt(exponent);
  if (exponent < 100) powers[exponent] = power;
  return power;
};

export const sizeOf = (whole: bigint): bigint => (whole < 0n ? -whole : whole);

export const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [divisor, rest] = [a, b];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return sizeOf(divisor);
};

export const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(a, b)) * b;

/** The quotient of two whole numbers that are not negative, rounded half up. */
export const divideHalfUp = (dividend: bigint, divisor: bigint): bigint =>
  (dividend * 2n + divisor) / (divisor * 2n);

/** The number of plain digits such as `-12.50`. */
export const readDecimal = (text: string): Fraction => {
  const point = text.indexOf('.');
  return point < 0
    ? { numerator: BigInt(text), denominator: 1n }
    : {
        numerator: BigInt(text.slice(0, point) + text.slice(point + 1)),
        denominator: powerOfTen(text.length - point - 1),
      };
};

const zeroCode = '0'.charCodeAt(0);

/** A whole number that is not negative over a power of ten, in plain digits without trailing zeros. */
const pointed = (whole: bigint, places: number): string => {
  if (places <= 0) return (whole * powerOfTen(-places)).toString();
  const text = whole.toString().padStart(places + 1, '0');
  const point = text.length - places;
  let end = text.length;
  while (end > point && text.charCodeAt(end - 1) === zeroCode) end--;
  return end === point ? text.slice(0, point) : `${text.slice(0, point)}.${text.slice(point, end)}`;
};

const significant = 34;

/** Decimal places that suffice for every quotient by a divisor of so many digits that has a finite decimal form. */
const placesFor = (digits: number): number => Math.ceil(digits / Math.log10(2));

/** A number written out: exactly, or to 34 digits with the fraction in lowest terms. */
export const writeFraction = ({ numerator, denominator }: Fraction): Omit<Quantity, 'unit'> => {
  if (numerator % denominator === 0n) return { value: (numerator / denominator).toString() };
  const sign = numerator < 0n ? '-' : '';
  const size = sizeOf(numerator);
  const places = placesFor(denominator.toString().length);
  const shifted = size * powerOfTen(places);
  if (shifted % denominator === 0n) return { value: sign + pointed(shifted / denominator, places) };
  const divisor = greatestCommonDivisor(size, denominator);
  const fraction = {
    numerator: sign + (size / divisor).toString(),
    denominator: (denominator / divisor).toString(),
  };
  // Enough places for a digit or two more than are shown.
  const further = Math.max(0, significant + 1 + denominator.toString().length - size.toString().length);
  const quotient = (size * powerOfTen(further)) / denominator;
  const beyond = quotient.toString().length - significant;
  return { value: sign + pointed(divideHalfUp(quotient, powerOfTen(beyond)), further - beyond), fraction };
};
