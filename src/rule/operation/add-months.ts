import { addMonths as later } from '../../quantity/date.js';
import { asWhole, lastYear, noValue, type Operation, typed } from './operation.js';

const longest = lastYear * 12;

/** A date some months later, or on the last day of a month that is too short. */
export const addMonths: Operation = {
  name: 'addMonths',
  operands: 2,
  type: typed('date', 'date', 'count'),
  calculate: (date, months) => {
    const span = asWhole(months, -longest, longest);
    const result = span === undefined ? '' : later(String(date), span);
    return /^\d{4}-/.test(result) ? result : noValue;
  },
};
