import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guangxiQianqiJigai as policy } from '../../src/index.js';
import { Exact } from '../../src/quantity/exact.js';
import {
  add,
  compare,
  divide,
  fromQuantity,
  type Measure,
  measure,
  multiply,
  nothing,
  type Quantity,
  roundHalfUp,
  subtract,
  toQuantity,
} from '../../src/quantity/measure.js';
import { isComplaint, parseQuantity } from '../../src/quantity/parse-quantity.js';
import { canonicalUnit, type Dimension } from '../../src/quantity/unit.js';
import { anyMeasure, decimalText, dimensions } from '../arbitrary/quantity.js';

const quantity = (written: string, dimension: Dimension = 'money'): Measure => {
  const result = parseQuantity(written, dimension);
  if (isComplaint(result)) throw new Error(written);
  return result;
};

const ratioOf = (dividend: string, divisor: string): Measure =>
  divide(quantity(dividend), quantity(divisor), 'ratio') ?? nothing('ratio');

/** The number of a decimal text as a whole number of its 10th decimals. */
const scaled = (text: string): bigint => {
  const [integer = '', fraction = ''] = text.split('.');
  return BigInt(integer + fraction.padEnd(10, '0'));
};

const threeAnd34Zeros = new Exact(10).pow(34).times(3);

const sign = (value: bigint): number => (value === 0n ? 0 : value < 0n ? -1 : 1);

describe('quotients compare exactly', () => {
  // 年度内预期完成投资额的30%以上: one 元 short of 30% of a sum of 24 digits is short of it.
  const total = '1000000000000000000000000元';
  const oneShort = '299999999999999999999999元';
  const share = ratioOf(oneShort, total);
  const threshold = quantity('30%', 'ratio');

  it('where a division to 20 digits rounds onto the threshold', () => {
    const Rounding = Decimal.clone({ precision: 20 });
    const rounded = new Rounding(oneShort.replace('元', '')).div(total.replace('元', ''));
    expect(rounded.gte('0.3')).toBe(true);
    expect(compare(share, threshold)).toBe(-1);
  });

  it('and so does an assessment', () => {
    const { findings } = policy.evaluateSync({
      planYear: 2026,
      project: { fixedAssetInvestment: total, planYearInvestment: oneShort, registration: 'filed' },
    });
    const progress = findings.find(({ provision }) => provision === 'eligibility/investment-progress');
    const thirtyPercentForAll = progress?.readings.find(({ id }) => id === 'specific-band-governs');
    expect(progress?.verdict).toBe('met');
    expect(thirtyPercentForAll?.alternative.verdict).toBe('unmet');
  });

  it('at any size', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(decimalText(), decimalText(), decimalText(), decimalText())
          .filter(([, b, , d]) => scaled(b) !== 0n && scaled(d) !== 0n),
        ([a, b, c, d]) => {
          const expected = sign(scaled(a) * scaled(d) - scaled(c) * scaled(b));
          expect(compare(ratioOf(`${a}元`, `${b}元`), ratioOf(`${c}元`, `${d}元`))).toBe(expected);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('and a quotient times its divisor is its dividend', () => {
    fc.assert(
      fc.property(
        decimalText(),
        decimalText().filter((text) => scaled(text) !== 0n),
        (a, b) => {
          const product = multiply(ratioOf(`${a}元`, `${b}元`), quantity(`${b}元`), 'money');
          expect(compare(product, quantity(`${a}元`))).toBe(0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('sums are exact', () => {
  it('0.1元 and 0.2元 are 0.3元', () => {
    expect(toQuantity(add(quantity('0.1元'), quantity('0.2元')))).toEqual({ value: '0.3', unit: '元' });
  });

  it('a third and two thirds are one', () => {
    const third = ratioOf('1元', '3元');
    expect(toQuantity(add(add(third, third), third))).toEqual({ value: '1', unit: '' });
  });

  it('10,000 areas of 1亩 are 10,000亩', () => {
    const areas = Array.from({ length: 10_000 }, () => quantity('1亩', 'area'));
    expect(compare(areas.reduce(add), quantity('10000亩', 'area'))).toBe(0);
  });

  it('1/2 + 1/6 + 1/12 + … of 1500 terms is 1500/1501', () => {
    const terms = Array.from({ length: 1500 }, (_, index) =>
      ratioOf('1元', `${(index + 1) * (index + 2)}元`),
    );
    const total = terms.reduce(add);
    expect(compare(total, ratioOf('1500元', '1501元'))).toBe(0);
    expect(toQuantity(total).fraction).toEqual({ numerator: '1500', denominator: '1501' });
  });

  it('what is added and taken away again leaves what was', () => {
    fc.assert(
      fc.property(anyMeasure('money'), anyMeasure('money'), (a, b) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('money is rounded half up to 分', () => {
  it.each([
    ['0.004元', '0'],
    ['0.005元', '0.01'],
    ['0.0049999999元', '0'],
    ['0.0149999999元', '0.01'],
    ['0.015元', '0.02'],
    ['1.005元', '1.01'],
    ['2.675元', '2.68'],
    ['999.995元', '1000'],
  ])('%s to %s元', (written, rounded) => {
    expect(toQuantity(roundHalfUp(quantity(written), 2)).value).toBe(rounded);
  });

  it.each([
    ['1元', '3', '0.33'],
    ['2元', '3', '0.67'],
    ['1元', '200', '0.01'],
    ['1元', '201', '0'],
  ])('%s over %s to %s元', (dividend, divisor, rounded) => {
    const quotient = divide(quantity(dividend), measure('count', new Exact(divisor)), 'money');
    expect(toQuantity(roundHalfUp(quotient!, 2)).value).toBe(rounded);
  });
});

describe('a serialised quantity', () => {
  const serialised = (test: (value: Measure, written: Quantity, dimension: Dimension) => void): void =>
    fc.assert(
      fc.property(
        fc
          .constantFrom(...dimensions)
          .chain((dimension) => fc.tuple(anyMeasure(dimension), fc.constant(dimension))),
        ([value, dimension]) => test(value, toQuantity(value), dimension),
      ),
      { numRuns: 1000 },
    );

  it('is plain digits: no exponent, no negative zero, in the canonical unit', () => {
    serialised((_, written, dimension) => {
      const { numerator = '0', denominator = '1' } = written.fraction ?? {};
      for (const number of [written.value, numerator, denominator]) {
        expect(number).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
        expect(number).not.toBe('-0');
      }
      expect(denominator).not.toMatch(/^(-|0$)/);
      expect(written.unit).toBe(canonicalUnit[dimension]);
    });
  });

  it('reads back as the same number, also after JSON', () => {
    serialised((value, written, dimension) => {
      const read = fromQuantity(JSON.parse(JSON.stringify(written)), dimension);
      expect(compare(read, value)).toBe(0);
      expect(read.dimension).toBe(dimension);
    });
  });

  it('without a fraction is exact, and has one only where no finite decimal is', () => {
    serialised((value, written, dimension) => {
      const shown = measure(dimension, new Exact(written.value));
      if (written.fraction === undefined) expect(compare(shown, value)).toBe(0);
      else {
        expect(hasFiniteForm(written.fraction)).toBe(false);
        expect(written.value.replace(/^-?0?\.?0*|\./g, '').length).toBeLessThanOrEqual(34);
      }
    });
  });

  it('with a fraction is the nearest of 34 digits', () => {
    serialised((value, written, dimension) => {
      if (written.fraction === undefined) return;
      const shown = new Exact(written.value);
      const unit = new Exact(10).pow(shown.e - 33);
      const off = subtract(measure(dimension, shown), value);
      const size = { ...off, numerator: off.numerator.abs() };
      expect(
        compare(multiply(size, measure('count', new Exact(2)), dimension), measure(dimension, unit)),
      ).not.toBe(1);
    });
  });

  it.each([
    ['zero', subtract(quantity('3万元'), quantity('30000元')), { value: '0', unit: '元' }],
    ['minus zero', multiply(quantity('-15%', 'ratio'), quantity('0元'), 'money'), { value: '0', unit: '元' }],
    ['12000平方米 of 18亩', quantity('18亩', 'area'), { value: '12000', unit: '平方米' }],
    [
      'one third',
      ratioOf('1元', '3元'),
      { value: `0.${'3'.repeat(34)}`, unit: '', fraction: { numerator: '1', denominator: '3' } },
    ],
    [
      'two thirds below zero',
      divide(quantity('-2%', 'ratio'), quantity('3%', 'ratio'), 'ratio') ?? nothing('ratio'),
      {
        value: `-0.${'6'.repeat(33)}7`,
        unit: '',
        fraction: { numerator: '-2', denominator: '3' },
      },
    ],
    [
      'what rounds up through all its digits',
      measure('ratio', threeAnd34Zeros.minus(1), threeAnd34Zeros),
      {
        value: '1',
        unit: '',
        fraction: { numerator: `2${'9'.repeat(34)}`, denominator: `3${'0'.repeat(34)}` },
      },
    ],
    [
      '2 to the power of -99',
      ratioOf('1元', `${2n ** 99n}元`),
      { value: new Exact(2).pow(-99).toFixed(), unit: '' },
    ],
    [
      'a sum of 40 digits',
      quantity(`${'9'.repeat(30)}.${'9'.repeat(10)}亿元`),
      { value: `${'9'.repeat(38)}.99`, unit: '元' },
    ],
  ])('%s', (_, value, written) => {
    expect(toQuantity(value)).toEqual(written);
  });
});

type Fraction = NonNullable<Quantity['fraction']>;

const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommonDivisor(b, a % b);

/** Whether a fraction is a finite decimal: in lowest terms only 2 and 5 divide its denominator. */
const hasFiniteForm = ({ numerator, denominator }: Fraction): boolean => {
  // Decimals of the numerator are powers of ten in the denominator, which do not matter here.
  const digits = BigInt(numerator.replace(/[-.]/g, ''));
  let rest = BigInt(denominator) / greatestCommonDivisor(digits, BigInt(denominator));
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest === 1n;
};
