import { describe, expect, it } from 'vitest';
import { decimalOf } from '../../src/quantity/decimal.js';
import { type DayCount, interestOn, type Loan } from '../../src/quantity/interest.js';
import type { Measure } from '../../src/quantity/measure.js';
import { decimal } from '../arbitrary/quantity.js';

const money = (tenThousands: number): Measure => decimal('money', tenThousands * 10_000);

const loan = (changes: Partial<Loan> = {}): Loan => ({
  principal: money(3000),
  repayments: [],
  from: '2026-03-15',
  months: 24,
  rate: decimal('ratio', '0.015'),
  dayCount: 'months-12',
  cap: undefined,
  ...changes,
});

const tenThousands = (of: Loan): string =>
  decimalOf(interestOn(of)).div(10_000).toDecimalPlaces(4).toString();

describe('interestOn (FACTS 10.2 and 10.2b)', () => {
  it.each<[string, Partial<Loan>, string]>([
    ['3,000万元 for two years, repaid at the end', {}, '90'],
    [
      '1,000万元 repaid after the first year',
      { repayments: [{ date: '2027-03-15', amount: money(1000) }] },
      '75',
    ],
    [
      'a repayment after the two years changes nothing',
      { repayments: [{ date: '2029-01-01', amount: money(1000) }] },
      '90',
    ],
    [
      'repayments in any order',
      {
        repayments: [
          { date: '2027-09-15', amount: money(1000) },
          { date: '2026-09-15', amount: money(1000) },
        ],
      },
      '60',
    ],
    ['6,000万元 counts as 5,000万元', { principal: money(6000), cap: money(5000) }, '150'],
    [
      'no more is repaid than is outstanding',
      { repayments: [{ date: '2027-03-15', amount: money(9000) }] },
      '45',
    ],
    ['12 months at most', { months: 12 }, '45'],
  ])('%s', (_, changes, expected) => {
    expect(tenThousands(loan(changes))).toBe(expected);
  });

  it.each<[DayCount, string]>([
    ['actual-365', '45'],
    ['actual-360', '45.625'],
    ['months-12', '45'],
  ])('one year by %s', (dayCount, expected) => {
    expect(tenThousands(loan({ months: 12, dayCount }))).toBe(expected);
  });

  it('counts days beyond whole months by thirty', () => {
    const repayments = [{ date: '2026-04-30', amount: money(3000) }];
    expect(tenThousands(loan({ repayments }))).toBe('5.625');
  });
});
