import { describe, expect, it } from 'vitest';
import { calculate, refusalOf, yearsOf } from './calculation.js';

const forecast = 'enterprise.incomeTaxPayableForecast';
const ofForecast = {
  schedule: { over: forecast, year: 'item.year', amount: 'item.amount' },
};

/** The total of a schedule, which takes a name in the formula. */
const totalOf = (schedule: unknown) => ({ formula: 'total(schedule)', with: { schedule } });

describe('schedule', () => {
  it('of one year', () => {
    expect(yearsOf({ schedule: { year: 2026, amount: '12万元' } })).toEqual({ 2026: '120000' });
  });

  it('over a list adds what falls in one year, in the order of the years', () => {
    const list = [
      { year: 2028, amount: '3元' },
      { year: 2027, amount: '1元' },
      { year: 2028, amount: '0.5元' },
    ];
    const years = yearsOf(ofForecast, { [forecast]: list });
    expect(Object.entries(years ?? {})).toEqual([
      ['2027', '1'],
      ['2028', '3.5'],
    ]);
  });

  it('over an empty list has no year', () => {
    expect(yearsOf(ofForecast, { [forecast]: [] })).toEqual({});
  });

  it.each([
    ['an unknown list', {}],
    ['an item without amount', { [forecast]: [{ year: 2027, amount: '1元' }, { year: 2028 }] }],
    ['an item without year', { [forecast]: [{ amount: '1元' }] }],
  ])('over %s is unknown and asks for the list', (_, answers) => {
    const { value, missing } = calculate(totalOf(ofForecast), 'money', answers);
    expect([value, missing]).toEqual([undefined, [forecast]]);
  });

  it.each(['2026 * 50.5%', 0, 10_000])('of the year %j has no value, and a reason', (year) => {
    const { value, reason } = calculate(totalOf({ schedule: { year, amount: '1元' } }), 'money');
    expect([value, reason?.code]).toEqual([undefined, 'no-value']);
  });

  it('is added, subtracted and multiplied year by year', () => {
    const schedules = {
      a: { schedule: { year: 2026, amount: '10元' } },
      b: { schedule: { year: 2027, amount: '4元' } },
    };
    const years = (formula: string) => yearsOf({ formula, with: schedules });
    expect(years('a + b + a')).toEqual({ 2026: '20', 2027: '4' });
    expect(years('a - b')).toEqual({ 2026: '10', 2027: '-4' });
    expect(years('(a + b) * 25%')).toEqual({ 2026: '2.5', 2027: '1' });
  });

  it.each([
    ['without amount', { schedule: { year: 2026 } }, 'key-missing'],
    ['with a key too many', { schedule: { year: 2026, amount: '1元', month: 1 } }, 'key-unknown'],
    ['with a date for the year', { schedule: { year: '2026-01-01', amount: '1元' } }, 'formula-units-unfit'],
    ['with an area', { schedule: { year: 2026, amount: '1平方米' } }, 'formula-units-unfit'],
    [
      'added to money',
      { formula: 'a + 1元', with: { a: { schedule: { year: 2026, amount: '1元' } } } },
      'formula-units-unfit',
    ],
    [
      'multiplied by money',
      { formula: 'a * 1元', with: { a: { schedule: { year: 2026, amount: '1元' } } } },
      'formula-units-unfit',
    ],
  ])('%s is refused: %s', (_, formula, code) => {
    expect(refusalOf(totalOf(formula), 'money')).toBe(code);
  });
});
