import { Decimal } from 'decimal.js';

/**
 * The library's private decimals: no host setting reaches them, and none of theirs reaches the host.
 * 2000 digits hold every product of numbers that input may have, so sums and products are exact.
 */
export const Exact = Decimal.clone({
  precision: 2000,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** Quotients for display: more digits than anybody reads. */
export const Display = Exact.clone({ precision: 120 });

export type Exact = Decimal;

export const zero: Exact = new Exact(0);
export const one: Exact = new Exact(1);

/** How many digits decimal.js holds in one word. */
const wordDigits = 7;

/** -1, 0 or 1 for arrays of digits, the shorter one continued by zeros. */
const compareDigits = (a: readonly number[], b: readonly number[]): number => {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  return 0;
};

/**
 * -1, 0 or 1, from the parts of which decimal.js makes up a number (its `s`, `e` and `d`). Its own `cmp` copies a
 * number first, and every test of every rule compares two.
 */
export const compareExact = (a: Exact, b: Exact): number => {
  if (a.isZero() || b.isZero() || a.s !== b.s)
    return Math.sign((a.isZero() ? 0 : a.s) - (b.isZero() ? 0 : b.s));
  const size = a.e === b.e ? compareDigits(a.d, b.d) : a.e < b.e ? -1 : 1;
  return a.s < 0 && size !== 0 ? -size : size;
};

/** As a native number; decimal.js's own goes by way of its digits as text. */
export const toNumber = (value: Exact): number =>
  value.d.length === 1 && value.e >= 0 && value.e < wordDigits
    ? value.s * (value.d[0] ?? 0)
    : value.toNumber();

/** Plain digits: no exponent, no negative zero. */
export const digits = (value: Exact): string => (value.isZero() ? '0' : value.toFixed());
