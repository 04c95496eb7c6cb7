import { Exact, one } from './exact.js';

/**
 * Denominators are whole numbers, most of them small and the same ones again and again. Small ones are kept, so
 * that equal denominators are mostly the same object, and their divisors are found with native integers.
 */
const kept = new Map<bigint, Exact>([[1n, one]]);
const mostKept = 1000;

const wholeNumbers = new WeakMap<Exact, bigint>([[one, 1n]]);

/** The decimal of a whole number. */
export const toExact = (whole: bigint): Exact => {
  const known = kept.get(whole);
  if (known !== undefined) return known;
  const exact = new Exact(whole.toString());
  wholeNumbers.set(exact, whole);
  if (kept.size < mostKept && whole < 1_000_000n) kept.set(whole, exact);
  return exact;
};

/** The whole number that a decimal is. */
export const toWhole = (exact: Exact): bigint => {
  let whole = wholeNumbers.get(exact);
  if (whole === undefined) {
    whole = BigInt(exact.toFixed());
    wholeNumbers.set(exact, whole);
  }
  return whole;
};

export const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [divisor, rest] = [a, b];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor < 0n ? -divisor : divisor;
};

export const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(a, b)) * b;
