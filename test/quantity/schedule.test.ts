import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf } from '../../src/quantity/decimal.js';
import { add, compare, divide, type Measure, multiply, part, subtract } from '../../src/quantity/measure.js';
import {
  carryForward,
  combine,
  type DepreciationMethod,
  depreciation,
  inYear,
  presentValue,
  type Schedule,
  scale,
  total,
} from '../../src/quantity/schedule.js';
import { anyMeasure, decimal } from '../arbitrary/quantity.js';

const money = (tenThousands: string): Measure =>
  multiply(decimal('count', tenThousands), decimal('count', 10_000), 'money');
const ratio = (text: string): Measure => decimal('ratio', text);
const inTenThousands = (value: Measure, places: number): string =>
  decimalOf(value).div(10_000).toDecimalPlaces(places).toString();

const asset = (method: DepreciationMethod, years: number, basis = '1200', life = 10) =>
  depreciation({
    method,
    basis: money(basis),
    residualRate: ratio('0.05'),
    years,
    life,
    putIntoUse: '2026-12-15',
  });

const yearly = (schedule: Schedule, places: number): string[] =>
  [...schedule].map(([, amount]) => inTenThousands(amount, places));

describe('depreciation (FACTS 2.2: 1,200万元, 10 years, residual 5%, put into use in December)', () => {
  it('straight line: 114.0 a year, the residual in the last', () => {
    expect(yearly(asset('straight-line', 10), 4)).toEqual([...Array(9).fill('114'), '174']);
  });

  it('shortened life: 190.0 a year for six years, the residual when the statutory life ends', () => {
    const schedule = asset('shortened-life', 6);
    expect(yearly(schedule, 4)).toEqual([...Array(6).fill('190'), '60']);
    expect([...schedule.keys()].at(-1)).toBe(2036);
  });

  it('double declining: the figures of the entry', () => {
    expect(yearly(asset('double-declining', 10), 4)).toEqual([
      '240',
      '192',
      '153.6',
      '122.88',
      '98.304',
      '78.6432',
      '62.9146',
      '50.3316',
      '70.6633',
      '130.6633',
    ]);
  });

  it('sum of years: the figures of the entry', () => {
    expect(yearly(asset('sum-of-years', 10), 3)).toEqual([
      '207.273',
      '186.545',
      '165.818',
      '145.091',
      '124.364',
      '103.636',
      '82.909',
      '62.182',
      '41.455',
      '80.727',
    ]);
  });

  it.each([
    ['shortened-life', 6, '21.026'],
    ['double-declining', 10, '14.91'],
    ['sum-of-years', 10, '16.042'],
  ] as const)('%s gains %s years: %s万元 of present value at 25%% and 5%%', (method, years, gain) => {
    const earlier = combine(asset(method, years), asset('straight-line', 10), subtract);
    expect(inTenThousands(presentValue(scale(earlier, ratio('0.25')), ratio('0.05'), 2027), 3)).toBe(gain);
  });

  it('one-off (FACTS 2.1: 400万元): 18.812万元 of present value', () => {
    const earlier = combine(asset('one-off', 1, '400'), asset('straight-line', 10, '400'), subtract);
    expect(inTenThousands(presentValue(scale(earlier, ratio('0.25')), ratio('0.05'), 2027), 3)).toBe(
      '18.812',
    );
  });

  it('starts in the month after the asset was put into use (FACTS 11.1: March, nine months of 1,200万元)', () => {
    const schedule = depreciation({
      method: 'straight-line',
      basis: money('1200'),
      residualRate: ratio('0.05'),
      years: 10,
      life: 10,
      putIntoUse: '2026-03-10',
    });
    expect(inTenThousands(inYear(schedule, 2026), 4)).toBe('85.5');
    expect(inTenThousands(inYear(schedule, 2036), 4)).toBe('88.5');
  });

  it('of what is put into use in December, one-off deducts in the next year', () => {
    expect([...asset('one-off', 1).keys()]).toEqual([2027]);
  });
});

const assets = fc.record({
  method: fc.constantFrom<DepreciationMethod>(
    'one-off',
    'straight-line',
    'shortened-life',
    'double-declining',
    'sum-of-years',
  ),
  basis: fc.integer({ min: 1, max: 10 ** 12 }).map((cents) => part(decimal('money', cents), 1, 100)),
  residualRate: fc.integer({ min: 0, max: 100 }).map((percent) => part(decimal('ratio', percent), 1, 100)),
  years: fc.integer({ min: 1, max: 20 }),
  life: fc.integer({ min: 1, max: 20 }),
  putIntoUse: fc.constantFrom('2024-01-31', '2025-06-30', '2026-11-30', '2026-12-01'),
});

describe('laws of schedules', () => {
  it('every method deducts exactly the cost, over the years', () => {
    fc.assert(
      fc.property(assets, (drawn) => {
        expect(compare(total(depreciation(drawn)), drawn.basis)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('present value falls as the rate rises', () => {
    fc.assert(
      fc.property(
        assets,
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 3000 }),
        (drawn, low, more) => {
          const schedule = depreciation(drawn);
          const from = Math.min(...schedule.keys());
          const at = (basisPoints: number): Measure =>
            presentValue(schedule, part(decimal('ratio', basisPoints), 1, 10_000), from);
          expect(compare(at(low + more), at(low))).toBeLessThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('present value is the sum of the amounts, each divided by the years that pass', () => {
    const amounts = fc.dictionary(fc.integer({ min: 2020, max: 2035 }).map(String), anyMeasure('money'), {
      minKeys: 1,
    });
    const rates = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(amounts, rates, fc.integer({ min: 2018, max: 2037 }), (byYear, basisPoints, from) => {
        const schedule = new Map(Object.entries(byYear).map(([year, amount]) => [Number(year), amount]));
        const growth = part(decimal('ratio', 10_000 + basisPoints), 1, 10_000);
        const discounted = (amount: Measure, times: number): Measure =>
          times === 0
            ? amount
            : times > 0
              ? discounted(divide(amount, growth, 'money')!, times - 1)
              : discounted(multiply(amount, growth, 'money'), times + 1);
        const expected = [...schedule]
          .map(([year, amount]) => discounted(amount, year - from + 1))
          .reduce(add);
        const rate = part(decimal('ratio', basisPoints), 1, 10_000);
        expect(compare(presentValue(schedule, rate, from), expected)).toBe(0);
      }),
    );
  });

  it('present value at no rate is the total', () => {
    fc.assert(
      fc.property(assets, (drawn) => {
        const schedule = depreciation(drawn);
        const value = presentValue(schedule, ratio('0'), Math.min(...schedule.keys()));
        expect(compare(value, total(schedule))).toBe(0);
      }),
    );
  });

  it('what is carried forward never exceeds the balance nor a year its capacity', () => {
    const amounts = fc.integer({ min: 0, max: 1000 }).map((yuan) => decimal('money', yuan));
    fc.assert(
      fc.property(amounts, fc.array(amounts, { maxLength: 10 }), (balance, capacities) => {
        const stated = new Map(capacities.map((capacity, index) => [2026 + index, capacity]));
        const used = carryForward(balance, stated, 2026, 5);
        expect(compare(total(used), balance)).toBeLessThanOrEqual(0);
        for (const [year, amount] of used) {
          expect(compare(amount, inYear(stated, year))).toBeLessThanOrEqual(0);
          expect(year).toBeLessThanOrEqual(2031);
        }
      }),
    );
  });
});

describe('carryForward', () => {
  it('uses 70 of 94 this year and carries 24 (SECTION-4, H1)', () => {
    const used = carryForward(money('94'), new Map([[2026, money('70')]]), 2026, 5);
    expect(inTenThousands(inYear(used, 2026), 2)).toBe('70');
    expect(inTenThousands(subtract(money('94'), total(used)), 2)).toBe('24');
  });

  it('lets the balance lapse after five further years', () => {
    const used = carryForward(
      money('27'),
      new Map([
        [2026, money('10')],
        [2032, money('30')],
      ]),
      2026,
      5,
    );
    expect(inTenThousands(total(used), 2)).toBe('10');
  });

  it('scales by a ratio exactly', () => {
    const third = part(decimal('ratio', 1), 1, 3);
    expect(
      compare(total(scale(new Map([[2026, money('3')]]), third)), multiply(money('3'), third, 'money')),
    ).toBe(0);
  });
});
