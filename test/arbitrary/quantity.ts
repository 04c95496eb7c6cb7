import fc from 'fast-check';
import { divide, fromQuantity, type Measure, negate } from '../../src/quantity/measure.js';
import type { Dimension } from '../../src/quantity/unit.js';

/** Digits of a decimal as input may have them: up to 30 before and 10 after the point. */
export const decimalText = (integerDigits = 30, fractionDigits = 10): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.bigInt({ min: 0n, max: 10n ** BigInt(integerDigits) - 1n }),
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: fractionDigits }),
    )
    .map(([integer, fraction]) => (fraction.length === 0 ? `${integer}` : `${integer}.${fraction.join('')}`));

/** The digits with thousand separators. */
export const separated = (digits: string): string => {
  const [integer = '', ...fraction] = digits.split('.');
  return [integer.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
};

export const dimensions: readonly Dimension[] = ['money', 'price', 'area', 'ratio', 'count', 'number'];

/** The measure of a decimal in canonical units. */
export const decimal = (dimension: Dimension, digits: string | number | bigint): Measure =>
  fromQuantity({ value: String(digits), unit: '' }, dimension);

/** A finite decimal in canonical units. */
export const finiteMeasure = (dimension: Dimension): fc.Arbitrary<Measure> =>
  decimalText().map((text) => decimal(dimension, text));

/** Any measure that one division of input makes: most have no finite decimal form. */
export const anyMeasure = (dimension: Dimension): fc.Arbitrary<Measure> =>
  fc
    .tuple(finiteMeasure(dimension), fc.option(decimalText(), { nil: '1' }), fc.boolean())
    .map(([dividend, divisor, negative]) => {
      const quotient = divide(dividend, decimal('ratio', divisor), dimension) ?? dividend;
      return negative ? negate(quotient) : quotient;
    });
