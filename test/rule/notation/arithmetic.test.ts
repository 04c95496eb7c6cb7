import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../operation/calculation.js';

/** An exact fraction, or `undefined` after a division by zero. */
type Fraction = readonly [numerator: bigint, denominator: bigint] | undefined;

/** A random text, and what arithmetic makes of it. */
interface Sum {
  readonly text: string;
  readonly value: Fraction;
  /** How strongly its last sign binds: 1 adds, 2 multiplies, 3 is none. */
  readonly strength: 1 | 2 | 3;
}

type Calculate = (a: bigint, b: bigint, c: bigint, d: bigint) => Fraction;

const signs: readonly (readonly [written: readonly string[], strength: 1 | 2, calculate: Calculate])[] = [
  [['+', '＋'], 1, (a, b, c, d) => [a * d + c * b, b * d]],
  [['-', '－', '−'], 1, (a, b, c, d) => [a * d - c * b, b * d]],
  [['*', '×', '＊'], 2, (a, b, c, d) => [a * c, b * d]],
  [['/', '÷', '／'], 2, (a, b, c, d) => (c === 0n ? undefined : [a * d, b * c])],
];

const number: fc.Arbitrary<Sum> = fc
  .integer({ min: 0, max: 400 })
  .map((percent): Sum => ({ text: `${percent}%`, value: [BigInt(percent), 100n], strength: 3 }));

const bracketed = ({ text }: Sum): string => `(${text})`;

const sums: fc.Arbitrary<Sum> = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { depthSize: 'small' },
    number,
    tie('sum').map((sum): Sum => ({ ...sum, text: bracketed(sum), strength: 3 })),
    tie('sum').map(
      (sum): Sum => ({
        text: `-${sum.strength === 3 ? sum.text : bracketed(sum)}`,
        value: sum.value && [-sum.value[0], sum.value[1]],
        strength: 3,
      }),
    ),
    fc.tuple(tie('sum'), fc.constantFrom(...signs), fc.nat(), fc.constantFrom('', ' '), tie('sum')).map(
      ([left, [written, strength, apply], choice, space, right]): Sum => ({
        text: [
          left.strength < strength ? bracketed(left) : left.text,
          written[choice % written.length],
          right.strength <= strength ? bracketed(right) : right.text,
        ].join(space),
        value: left.value && right.value && apply(...left.value, ...right.value),
        strength,
      }),
    ),
  ),
})).sum;

const reduced = (value: Fraction): string | undefined => {
  if (value === undefined) return undefined;
  const [numerator, denominator] = value;
  const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
  const common = divisor(numerator, denominator);
  const shared = common < 0n === denominator < 0n ? common : -common;
  return `${numerator / shared}/${denominator / shared}`;
};

const fractionOf = (decimal: string): Fraction => {
  const [whole = '', digits = ''] = decimal.split('.');
  return [BigInt(whole + digits), 10n ** BigInt(digits.length)];
};

/** What a formula of percentages, which are all of one type, comes to. */
const calculated = (text: string): string | undefined => {
  const { value } = calculate(text, 'ratio');
  if (typeof value !== 'object' || !('value' in value)) return undefined;
  const { fraction } = value;
  return reduced(
    fraction === undefined
      ? fractionOf(value.value)
      : [BigInt(fraction.numerator), BigInt(fraction.denominator)],
  );
};

describe('a formula comes to what arithmetic makes of it', () => {
  it.each([
    ['1% + 2% * 3%', '53/5000'],
    ['(1% + 2%) * 3%', '9/10000'],
    ['8% / 4% / 2%', '100/1'],
    ['8% - 4% - 2%', '1/50'],
    ['-2% * -2%', '1/2500'],
    ['1% / 3%', '1/3'],
    ['1% / (2% - 2%)', undefined],
  ])('%s: %s', (text, value) => {
    expect(calculated(text)).toBe(value);
  });

  it('exactly, whatever the signs and brackets', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(sums, ({ text, value }) => {
        expect([text, calculated(text)]).toEqual([text, reduced(value)]);
      }),
      { numRuns: 300 },
    );
  });
});
