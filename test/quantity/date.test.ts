import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, daysBetween, monthsAndDays, parseDate, todayInChina } from '../../src/quantity/date.js';

describe('a date is a day of the calendar, written 2026-12-31', () => {
  it.each(['2026-01-01', '2026-12-31', '2024-02-29', '2000-02-29', '2026-02-28', '2026-04-30', '2026-06-30'])(
    '%s is one',
    (written) => {
      expect(parseDate(written)).toEqual({ date: written });
    },
  );

  it.each([
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-01-32',
    '2026-01-00',
    '2026-00-01',
    '2026-13-01',
    '2026-1-1',
    '26-01-01',
    '2026/01/01',
    '2026年1月1日',
    '20260101',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
    '',
    20260101,
    Number.NaN,
    null,
    undefined,
    ['2026-01-01'],
    { date: '2026-01-01' },
    new Date(0),
    Symbol('2026-01-01'),
    Object.create(null),
    { toString: 1, valueOf: 1 },
  ])('%o is none', (written) => {
    expect(parseDate(written)).toMatchObject({ code: 'date-malformed' });
  });

  it('of the years divisible by 4 only those of whole 400 years keep the leap day at a century', () => {
    const leapYears = [1896, 1900, 1904, 2000, 2100, 2200, 2300, 2400, 2404].filter(
      (year) => 'date' in parseDate(`${year}-02-29`),
    );
    expect(leapYears).toEqual([1896, 1904, 2000, 2400, 2404]);
  });
});

describe('today in China', () => {
  it('is the day at UTC+8, whatever the zone of the host', () => {
    const before = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const today = todayInChina();
    const after = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect([before, after]).toContain(today);
    expect(parseDate(today)).toEqual({ date: today });
  });
});

describe('the time between two dates in months and days', () => {
  it.each([
    ['2026-03-15', '2026-03-15', 0, 0],
    ['2026-03-15', '2026-04-14', 0, 30],
    ['2026-03-15', '2026-04-15', 1, 0],
    ['2026-01-31', '2026-02-28', 1, 0],
    ['2024-01-31', '2024-02-28', 0, 28],
    ['2024-01-31', '2024-02-29', 1, 0],
    ['2026-01-31', '2026-03-01', 1, 1],
    ['2026-12-20', '2027-01-05', 0, 16],
    ['2026-03-15', '2026-03-14', 0, 0],
    ['2026-03-15', '2020-01-01', 0, 0],
  ])('from %s to %s: %i months and %i days', (from, to, months, days) => {
    expect(monthsAndDays(from, to)).toEqual({ months, days });
  });

  it('is the most whole months that fit, and the days left', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from = a, to = b] = [a, b].sort();
        const { months, days } = monthsAndDays(from, to);
        expect(addMonths(from, months) <= to && to < addMonths(from, months + 1)).toBe(true);
        expect(days).toBe(daysBetween(addMonths(from, months), to));
      }),
    );
  });
});
