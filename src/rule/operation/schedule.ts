import { inOneYear } from '../../quantity/schedule.js';
import { asMeasure, asWhole, lastYear, noValue, type Operation, typed } from './operation.js';

/** One year's amount as a schedule; a sum of them over a list makes a schedule of the list. */
export const schedule: Operation = {
  name: 'schedule',
  operands: {
    year: { zh: '年度', en: 'The year' },
    amount: { zh: '该年的金额', en: 'The amount of the year' },
  },
  overList: true,
  gives: 'money by year',
  meaning: { zh: '年度表：某年的金额', en: 'An amount by year' },
  type: typed('schedule', 'count', 'money'),
  calculate: (year, amount) => {
    const whole = asWhole(year, 1, lastYear);
    return whole === undefined ? noValue : inOneYear(whole, asMeasure(amount));
  },
  words: {
    kind: 'phrase',
    zh: ([year, amount]) => `${year}年度的${amount}`,
    en: ([year, amount]) => `${amount} of ${year}`,
    year: 0,
  },
};
