import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMeasure } from '../../src/quantity/format-quantity.js';
import { compare, fromQuantity, type Measure, negate, toQuantity } from '../../src/quantity/measure.js';
import { isComplaint, parseQuantity } from '../../src/quantity/parse-quantity.js';
import { type Dimension, unitsOf } from '../../src/quantity/unit.js';
import { decimalText, separated } from '../arbitrary/quantity.js';

const read = (written: unknown, dimension: Dimension): Measure => {
  const result = parseQuantity(written, dimension);
  if (isComplaint(result)) throw new Error(`${JSON.stringify(written)}: ${result.code}`);
  return result;
};

const written = (integerDigits: number, fractionDigits: number) =>
  fc
    .tuple(
      fc.constantFrom<Dimension>('money', 'price', 'area', 'ratio'),
      decimalText(integerDigits, fractionDigits),
    )
    .chain(([dimension, digits]) =>
      fc.record({
        dimension: fc.constant(dimension),
        digits: fc.constant(digits),
        unit: fc.constantFrom(...unitsOf[dimension].input),
      }),
    );

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

describe('quantities survive the way through text', () => {
  it('however the number is written, it is the same', () => {
    fc.assert(
      fc.property(written(30, 10), ({ dimension, digits, unit }) => {
        const plain = read(`${digits}${unit}`, dimension);
        for (const form of [
          `${separated(digits)}${unit}`,
          `${digits} ${unit}`,
          `${fullWidth(separated(digits))}${unit}`,
          { value: digits, unit },
          { value: separated(digits), unit },
        ])
          expect(compare(read(form, dimension), plain)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('parse, serialise, read back', () => {
    fc.assert(
      fc.property(written(30, 10), ({ dimension, digits, unit }) => {
        const measure = read(`${digits}${unit}`, dimension);
        expect(compare(fromQuantity(toQuantity(measure), dimension), measure)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('below zero, too, where there may be less than none', () => {
    fc.assert(
      fc.property(written(30, 10), ({ dimension, digits, unit }) => {
        const parsed = parseQuantity(`-${digits}${unit}`, dimension, { mayBeNegative: true });
        if (isComplaint(parsed)) throw new Error(parsed.code);
        expect(compare(negate(parsed), read(`${digits}${unit}`, dimension))).toBe(0);
        expect(compare(fromQuantity(toQuantity(parsed), dimension), parsed)).toBe(0);
        expect(toQuantity(parsed).value).not.toBe('-0');
      }),
      { numRuns: 1000 },
    );
  });

  it('parse, format, parse again: what is not marked 约 or … is exact', () => {
    let exact = 0;
    fc.assert(
      fc.property(written(12, 6), ({ dimension, digits, unit }) => {
        const measure = read(`${digits}${unit}`, dimension);
        const shown = formatMeasure(measure, 'zh-CN');
        if (/[约…]/.test(shown)) return;
        exact++;
        expect(compare(read(shown, dimension), measure)).toBe(0);
      }),
      { numRuns: 1000 },
    );
    expect(exact).toBeGreaterThan(200);
  });
});
