import { digits, Exact, one } from './exact.js';

/** Powers of ten are needed again and again. */
const powers: bigint[] = [];

export const powerOfTen = (exponent: number): bigint => {
  const kept = powers[exponent];
  if (kept !== undefined) return kept;
  const power = 10n ** BigInt(exponent);
  if (exponent < 100) powers[exponent] = power;
  return power;
};

/** Decimals of whole numbers, kept until there are too many: most are denominators, and needed again at once. */
const decimals = new Map<bigint, Exact>();
const mostKept = 1000;
const largestKept = 10n ** 18n;

/** The decimal of a whole number. */
export const toExact = (whole: bigint): Exact => {
  if (whole === 1n) return one;
  const known = decimals.get(whole);
  if (known !== undefined) return known;
  const exact = new Exact(whole.toString());
  if (decimals.size === mostKept) decimals.clear();
  if (sizeOf(whole) < largestKept) decimals.set(whole, exact);
  return exact;
};

/** A decimal as a whole number and how many places its point stands from the right. */
export interface Scaled {
  readonly whole: bigint;
  readonly places: number;
}

/** The digits of a decimal without its point, after a minus sign if it has one, and how many stood after the point. */
export const withoutPoint = (exact: Exact): { readonly text: string; readonly places: number } => {
  const text = digits(exact);
  const point = text.indexOf('.');
  return point < 0
    ? { text, places: 0 }
    : { text: text.slice(0, point) + text.slice(point + 1), places: text.length - point - 1 };
};

export const scaled = (exact: Exact): Scaled => {
  const { text, places } = withoutPoint(exact);
  return { whole: BigInt(text), places };
};

const zeroCode = '0'.charCodeAt(0);

export const sizeOf = (whole: bigint): bigint => (whole < 0n ? -whole : whole);

/** The digits of a whole number with its point shifted to the left, without trailing zeros. */
export const pointed = (digitsOfWhole: string, places: number): string => {
  if (places === 0) return digitsOfWhole;
  const text = digitsOfWhole.padStart(places + 1, '0');
  const point = text.length - places;
  let end = text.length;
  while (end > point && text.charCodeAt(end - 1) === zeroCode) end--;
  return end === point ? text.slice(0, point) : `${text.slice(0, point)}.${text.slice(point, end)}`;
};

/** The decimal of a whole number over a power of ten. */
export const unscaled = ({ whole, places }: Scaled): Exact =>
  new Exact(`${whole < 0n ? '-' : ''}${pointed(sizeOf(whole).toString(), places)}`);

export const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [divisor, rest] = [a, b];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return sizeOf(divisor);
};

export const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(a, b)) * b;
