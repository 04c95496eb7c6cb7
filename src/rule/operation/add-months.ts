import { addMonths as later } from '../../quantity/date.js';
import { asWhole, lastYear, noValue, type Operation, typed } from './operation.js';

const longest = lastYear * 12;

/** A date some months later, or on the last day of a month that is too short. */
export const addMonths: Operation = {
  name: 'addMonths',
  operands: 2,
  takes: 'date, count',
  takesWord: { 1: '个月' },
  gives: 'date; the last day where the month is too short',
  meaning: { zh: '若干个月以后的日期', en: 'The date some months later' },
  type: typed('date', 'date', 'count'),
  calculate: (date, months) => {
    const span = asWhole(months, -longest, longest);
    const result = span === undefined ? '' : later(String(date), span);
    return /^\d{4}-/.test(result) ? result : noValue;
  },
  words: {
    kind: 'phrase',
    zh: ([date, months]) => `${date}之后${months}个月`,
    en: ([date, months]) => `${months} months after ${date}`,
  },
};
