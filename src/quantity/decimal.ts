import { Decimal } from 'decimal.js';
import type { Fraction } from './fraction.js';
import type { Quantity } from './measure.js';

/** Private, with settings of its own: none of a host's reaches it, and none of it reaches the host. */
export const Exact = Decimal.clone({
  defaults: true,
  precision: 120,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** The number for display: where it has no finite decimal form, to 120 digits. */
export const decimalOf = ({ numerator, denominator }: Fraction): Decimal =>
  denominator === 1n ? new Exact(numerator) : new Exact(numerator).div(new Exact(denominator));

/**
 * The number of a quantity as a decimal.js `Decimal`, in the quantity's unit, for a host that calculates further.
 *
 * It is exact where the number has a finite decimal form (where the quantity has no `fraction`), and else the nearest
 * of 120 significant digits, half up. Results of its own methods are rounded in the same way; settings that a host
 * makes on `Decimal` do not reach it.
 *
 * @example
 * ```ts
 * import { toDecimal } from 'qianqi-jigai';
 *
 * toDecimal({ value: '32000000', unit: '元' }).div(10_000).toString(); // => '3200'
 * const third = { value: '0.3333', unit: '', fraction: { numerator: '1', denominator: '3' } };
 * toDecimal(third).times(100).toFixed(2); // => '33.33'
 * ```
 */
export const toDecimal = ({ value, fraction }: Quantity): Decimal =>
  fraction === undefined ? new Exact(value) : new Exact(fraction.numerator).div(fraction.denominator);
