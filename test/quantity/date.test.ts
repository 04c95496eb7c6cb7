import { describe, expect, it } from 'vitest';
import { parseDate, todayInChina } from '../../src/quantity/date.js';

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
