import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guangxiQianqiJigai as policy } from '../../src/index.js';
import {
  add,
  compare,
  divide,
  fromQuantity,
  greatest,
  hasPlaces,
  isNegative,
  isWellFormed,
  isZero,
  least,
  type Measure,
  measure,
  multiply,
  negate,
  nothing,
  part,
  type Quantity,
  roundHalfUp,
  subtract,
  toNumber,
  toQuantity,
} from '../../src/quantity/measure.js';
import { isComplaint, parseQuantity } from '../../src/quantity/parse-quantity.js';
import { type Dimension, unitsOf } from '../../src/quantity/unit.js';
import { anyMeasure, decimal, decimalText, dimensions } from '../arbitrary/quantity.js';

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

const threeAnd34Zeros = 3n * 10n ** 34n;

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
    const quotient = divide(quantity(dividend), decimal('count', divisor), 'money');
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
      expect(written.unit).toBe(unitsOf[dimension].canonical);
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
      const shown = decimal(dimension, written.value);
      if (written.fraction === undefined) expect(compare(shown, value)).toBe(0);
      else {
        const [numerator, denominator] = [
          BigInt(written.fraction.numerator),
          BigInt(written.fraction.denominator),
        ];
        expect(hasFiniteForm(written.fraction)).toBe(false);
        expect(greatestCommonDivisor(sign(numerator) < 0 ? -numerator : numerator, denominator)).toBe(1n);
        expect(written.value.replace(/^-?0?\.?0*|\./g, '').length).toBeLessThanOrEqual(34);
      }
    });
  });

  it('with a fraction is the nearest of 34 digits', () => {
    serialised((value, written, dimension) => {
      if (written.fraction === undefined) return;
      const unit = new Decimal(10).pow(new Decimal(written.value).e - 33).toFixed();
      const off = subtract(decimal(dimension, written.value), value);
      const size = isNegative(off) ? negate(off) : off;
      expect(compare(multiply(size, decimal('count', 2), dimension), decimal(dimension, unit))).not.toBe(1);
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
      measure('ratio', threeAnd34Zeros - 1n, threeAnd34Zeros),
      {
        value: '1',
        unit: '',
        fraction: { numerator: `2${'9'.repeat(34)}`, denominator: `3${'0'.repeat(34)}` },
      },
    ],
    [
      '2 to the power of -99',
      ratioOf('1元', `${2n ** 99n}元`),
      { value: `0.${(5n ** 99n).toString().padStart(99, '0')}`, unit: '' },
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

describe('what others wrote as a quantity', () => {
  it.each<[fraction: Fraction, is: string]>([
    [{ numerator: '1.5', denominator: '7' }, '3/14'],
    [{ numerator: '-4', denominator: '6' }, '-2/3'],
    [{ numerator: '1', denominator: '-1.5' }, '-2/3'],
  ])('may have the fraction %j', (fraction, is) => {
    const quantity = { value: '0', unit: '', fraction };
    expect(isWellFormed(quantity)).toBe(true);
    const read = toQuantity(fromQuantity(quantity, 'ratio')).fraction;
    expect(`${read?.numerator}/${read?.denominator}`).toBe(is);
  });

  it.each<Partial<Quantity>>([
    {},
    { value: '1e3' },
    { value: '１' },
    { value: '.5' },
    { value: '1', fraction: { numerator: 'x', denominator: '1' } },
    { value: '1', fraction: { numerator: '1', denominator: '0.0' } },
  ])('is not taken as %j', (quantity) => {
    expect(isWellFormed(quantity)).toBe(false);
  });
});

/** The schoolbook's fractions, never reduced. */
interface Plain {
  readonly n: bigint;
  readonly d: bigint;
}

const plain = ({ numerator, denominator }: Measure): Plain => ({ n: numerator, d: denominator });

const isSame = (value: Measure | undefined, { n, d }: Plain): boolean =>
  value !== undefined && value.denominator > 0n && value.numerator * d === n * value.denominator;

describe('calculation agrees with the fractions of the schoolbook', () => {
  const two = (test: (a: Measure, b: Measure, p: Plain, q: Plain) => boolean): void =>
    fc.assert(
      fc.property(anyMeasure('money'), anyMeasure('money'), (a, b) => test(a, b, plain(a), plain(b))),
      { numRuns: 1000 },
    );

  it('in sums', () => {
    two((a, b, p, q) => isSame(add(a, b), { n: p.n * q.d + q.n * p.d, d: p.d * q.d }));
  });

  it('in differences', () => {
    two((a, b, p, q) => isSame(subtract(a, b), { n: p.n * q.d - q.n * p.d, d: p.d * q.d }));
  });

  it('in products', () => {
    two((a, b, p, q) => isSame(multiply(a, b, 'money'), { n: p.n * q.n, d: p.d * q.d }));
  });

  it('in quotients, of which there is none by zero', () => {
    two((a, b, p, q) =>
      isZero(b)
        ? divide(a, b, 'ratio') === undefined
        : isSame(divide(a, b, 'ratio'), { n: p.n * q.d, d: p.d * q.n }),
    );
    expect(divide(quantity('1元'), quantity('0元'), 'ratio')).toBeUndefined();
  });

  it('in comparisons', () => {
    two((a, b, p, q) => {
      const order = sign(p.n * q.d - q.n * p.d);
      const [less, more] = order > 0 ? [b, a] : [a, b];
      return (
        compare(a, b) === order &&
        isSame(least(a, b), plain(less)) &&
        isSame(greatest(a, b), plain(more)) &&
        isNegative(subtract(a, b)) === order < 0
      );
    });
  });

  it('in parts', () => {
    fc.assert(
      fc.property(anyMeasure('money'), fc.nat(), fc.integer({ min: 1 }), (a, numerator, denominator) =>
        isSame(part(a, numerator, denominator), {
          n: a.numerator * BigInt(numerator),
          d: a.denominator * BigInt(denominator),
        }),
      ),
    );
  });

  it('in roundings: half a unit off at most, and a half away from zero', () => {
    fc.assert(
      fc.property(anyMeasure('money'), fc.integer({ min: 0, max: 4 }), (a, places) => {
        const rounded = roundHalfUp(a, places);
        const off = subtract(rounded, a);
        const [size, half] = [
          isNegative(off) ? negate(off) : off,
          measure('money', 1n, 2n * 10n ** BigInt(places)),
        ];
        expect(hasPlaces(rounded, places)).toBe(true);
        expect(compare(size, half)).toBeLessThanOrEqual(0);
        if (compare(size, half) === 0) expect(isNegative(off)).toBe(isNegative(a));
      }),
      { numRuns: 1000 },
    );
  });

  it('and the fractions that long products grow into are kept small', () => {
    const factors = Array.from({ length: 2000 }, (_, index) =>
      measure('ratio', BigInt(index + 2), BigInt(index + 1)),
    );
    const product = factors.reduce((a, b) => multiply(a, b, 'ratio'));
    expect(isSame(product, { n: 2001n, d: 1n })).toBe(true);
    expect(product.denominator).toBeLessThan(2n ** 256n);
  });
});

describe('a half of either sign is rounded away from zero', () => {
  it.each([
    [-1n, 200n, '-0.01'],
    [-1n, 201n, '0'],
    [-1005n, 1000n, '-1.01'],
    [-2n, 3n, '-0.67'],
    [1n, 200n, '0.01'],
  ])('%s/%s to %s', (numerator, denominator, rounded) => {
    expect(toQuantity(roundHalfUp(measure('money', numerator, denominator), 2)).value).toBe(rounded);
  });
});

describe('as a native number', () => {
  it.each([
    [measure('count', 10n ** 22n), 1e22],
    [multiply(measure('count', 1n, 3n), measure('count', 6n), 'count'), 2],
    [measure('count', -5n, 2n), -2.5],
  ])('%o is %s', (value, number) => {
    expect(toNumber(value)).toBe(number);
  });
});

type Fraction = NonNullable<Quantity['fraction']>;

const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommonDivisor(b, a % b);

/** Whether a fraction is a finite decimal: in lowest terms only 2 and 5 divide its denominator. */
const hasFiniteForm = ({ numerator, denominator }: Fraction): boolean => {
  let rest = BigInt(denominator) / greatestCommonDivisor(BigInt(numerator), BigInt(denominator));
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest === 1n;
};
