import { describe, expect, it } from 'vitest';
import { calculate, refusalOf, yearsOf } from './calculation.js';

const year = (number: number, amount: string) => ({ schedule: { year: number, amount } });
const carried = (balance: unknown, capacities: unknown, from: unknown = 2026, years: unknown = 5) => ({
  carryForward: { balance, capacities, from, years },
});
const sumOf = (a: unknown, b: unknown) => ({ formula: 'a + b', with: { a, b } });

/** The total of a schedule, which takes a name in the formula. */
const totalOf = (schedule: unknown) => ({ formula: 'total(schedule)', with: { schedule } });

describe('carryForward', () => {
  it.each([
    [
      'up to each year’s capacity (H1: 94, 70, 24)',
      carried('94元', sumOf(year(2026, '70元'), year(2027, '90元'))),
      { 2026: '70', 2027: '24' },
    ],
    ['all at once', carried('94元', year(2026, '94元')), { 2026: '94' }],
    ['over a year without capacity', carried('5元', year(2028, '9元')), { 2028: '5' }],
    ['in the fifth year after the first', carried('5元', year(2031, '9元')), { 2031: '5' }],
    ['no longer in the sixth', carried('5元', year(2032, '9元')), {}],
    ['not before the first', carried('5元', year(2025, '9元')), {}],
    [
      'in the first year alone',
      carried('5元', sumOf(year(2026, '1元'), year(2027, '9元')), 2026, 0),
      { 2026: '1' },
    ],
    ['nothing', carried('0元', year(2026, '9元')), {}],
  ])('uses a balance %s', (_, formula, used) => {
    expect(yearsOf(formula)).toEqual(used);
  });

  it('with an unknown capacity is unknown and asks for it', () => {
    const capacities = year(2026, 'enterprise.incomeTaxPayable');
    const { value, missing } = calculate(totalOf(carried('5元', capacities)), 'money');
    expect([value, missing]).toEqual([undefined, ['enterprise.incomeTaxPayable']]);
  });

  it.each([
    ['from a part of a year', carried('5元', year(2026, '9元'), '2026 * 50.5%')],
    ['for a part of a year', carried('5元', year(2026, '9元'), 2026, '5 * 50%')],
    ['for more years than anybody waits', carried('5元', year(2026, '9元'), 2026, 1_000_000_000)],
  ])('%s has no value, and a reason', (_, formula) => {
    const { value, reason } = calculate(totalOf(formula), 'money');
    expect([value, reason?.code]).toEqual([undefined, 'no-value']);
  });

  it.each([
    ['a schedule for the balance', carried(year(2026, '1元'), year(2026, '1元')), 'formula-units-unfit'],
    ['money for the capacities', carried('1元', '1元'), 'formula-units-unfit'],
    [
      'no years',
      { carryForward: { balance: '1元', capacities: year(2026, '1元'), from: 2026 } },
      'key-missing',
    ],
  ])('with %s is refused: %s', (_, formula, code) => {
    expect(refusalOf(totalOf(formula), 'money')).toBe(code);
  });
});
