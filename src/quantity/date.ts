import type { Complaint } from '../problem/problem.js';
import { picture } from './picture.js';

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
    : { code: 'date-malformed', values: { written: picture(written) } };
};

/** Today in China (UTC+8), without a time zone database. */
export const todayInChina = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const two = (number: number): string => String(number).padStart(2, '0');

/** The date some months later, or on the last day of a month that is too short. */
export const addMonths = (date: string, months: number): string => {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const day = Math.min(Number(date.slice(8, 10)), daysIn(year, month));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

/** Whole months from one date to another, none where the second is earlier. */
export const wholeMonths = (from: string, to: string): number => {
  const [year, month] = [Number(to.slice(0, 4)), Number(to.slice(5, 7))];
  const months = (year - Number(from.slice(0, 4))) * 12 + month - Number(from.slice(5, 7));
  const reached = Math.min(Number(from.slice(8, 10)), daysIn(year, month)) <= Number(to.slice(8, 10));
  return Math.max(0, reached ? months : months - 1);
};

/** Days from one date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
