import type { Complaint } from '../problem/problem.js';

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** A calendar date written `2026-12-31`; ISO dates compare as text. */
export const parseDate = (written: unknown): { readonly date: string } | Complaint => {
  const [, year, month, day] = (typeof written === 'string' && isoDate.exec(written)) || [];
  const valid =
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= daysIn(Number(year), Number(month));
  return valid && typeof written === 'string'
    ? { date: written }
    : { code: 'date-malformed', values: { written: String(written).slice(0, 30) } };
};

/** Today in China (UTC+8), without a time zone database. */
export const todayInChina = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
