import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDecimal } from '../../src/quantity/decimal.js';
import { toQuantity } from '../../src/quantity/measure.js';
import { anyMeasure } from '../arbitrary/quantity.js';

const Precise = Decimal.clone({ precision: 400, toExpNeg: -1e4, toExpPos: 1e4 });

describe('toDecimal', () => {
  it('is exact where there is a finite decimal, and else the nearest of 120 digits', () => {
    fc.assert(
      fc.property(anyMeasure('money'), (measure) => {
        const quantity = toQuantity(measure);
        const quotient = new Precise(measure.numerator).div(new Precise(measure.denominator));
        const expected = quantity.fraction === undefined ? quotient : quotient.toSignificantDigits(120);
        expect(toDecimal(quantity).toString()).toBe(expected.toString());
      }),
    );
  });

  it('is exact beyond 120 digits', () => {
    const value = `${'123456789'.repeat(20)}.000000001`;
    expect(toDecimal({ value, unit: '元' }).toString()).toBe(value);
  });

  it('neither heeds the settings of the host nor changes them', () => {
    const before = { precision: Decimal.precision, rounding: Decimal.rounding, toExpPos: Decimal.toExpPos };
    try {
      Decimal.set({ precision: 3, rounding: Decimal.ROUND_DOWN, toExpPos: 0 });
      const thirds = toDecimal({ value: '0', unit: '', fraction: { numerator: '20000', denominator: '3' } });
      expect(thirds.toString()).toBe(`6666.${'6'.repeat(115)}7`);
      expect(thirds.times(3).toString()).toBe('20000');
      expect(Decimal.precision).toBe(3);
    } finally {
      Decimal.set(before);
    }
  });

  it('is a Decimal for the host, whose own calculation takes it', () => {
    const value = toDecimal({ value: '0.15', unit: '' });
    expect(value).toBeInstanceOf(Decimal);
    expect(new Decimal(2).times(value).toString()).toBe('0.3');
  });
});
