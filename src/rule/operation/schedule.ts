import { inOneYear } from '../../quantity/schedule.js';
import { asMeasure, asWhole, lastYear, noValue, type Operation, typed } from './operation.js';

/** One year's amount as a schedule; a sum of them over a list makes a schedule of the list. */
export const schedule: Operation = {
  name: 'schedule',
  operands: ['year', 'amount'],
  type: typed('schedule', 'count', 'money'),
  calculate: (year, amount) => {
    const whole = asWhole(year, 1, lastYear);
    return whole === undefined ? noValue : inOneYear(whole, asMeasure(amount));
  },
};
