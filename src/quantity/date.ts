import type { Complaint } from '../problem/problem.js';
import { picture } from './picture.js';

/** How a date is written; whether there is such a day is another question. */
export const datePattern = /^\d{4}-\d{2}-\d{2}$/;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** A calendar date written `2026-12-31`; ISO dates compare as text. */
export const parseDate = (written: unknown): { readonly date: string } | Complaint => {
  const isWritten = typeof written === 'string' && datePattern.test(written);
  const [year, month, day] = isWritten ? numbersOf(written) : [0, 0, 0];
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isWritten && isDay
    ? { date: written }
    : { code: 'date-malformed', values: { written: picture(written) } };
};

/** Today in China (UTC+8), without a time zone database. */
export const todayInChina = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const two = (number: number): string => String(number).padStart(2, '0');

const numbersOf = (date: string): readonly [year: number, month: number, day: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];

/** The date some months later, or on the last day of a month that is too short. */
export const addMonths = (date: string, months: number): string => {
  const [fromYear, fromMonth, fromDay] = numbersOf(date);
  const index = fromYear * 12 + fromMonth - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const day = Math.min(fromDay, daysIn(year, month));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

/** Whole months from one date to another, and the days beyond them; none where the second is earlier. */
export const monthsAndDays = (from: string, to: string): { months: number; days: number } => {
  if (to < from) return { months: 0, days: 0 };
  const [year, month, day] = numbersOf(to);
  const [fromYear, fromMonth, fromDay] = numbersOf(from);
  const months = (year - fromYear) * 12 + month - fromMonth;
  const reached = Math.min(fromDay, daysIn(year, month));
  if (reached <= day) return { months, days: day - reached };
  const ofLastMonth = month === 1 ? 31 : daysIn(year, month - 1);
  return { months: months - 1, days: ofLastMonth - Math.min(fromDay, ofLastMonth) + day };
};

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
