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

/** Division for display alone. */
export const Display = Exact.clone({ precision: 60 });

export type Exact = Decimal;

export const zero: Exact = new Exact(0);
export const one: Exact = new Exact(1);

/** Plain digits: no exponent, no negative zero. */
export const digits = (value: Exact): string => (value.isZero() ? '0' : value.toFixed());
