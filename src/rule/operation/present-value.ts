import { isNegative } from '../../quantity/measure.js';
import { presentValue as discounted } from '../../quantity/schedule.js';
import { asMeasure, asSchedule, asWhole, lastYear, noValue, type Operation, typed } from './operation.js';

/** Years on either side; the digits of an exact present value grow with each, and one date typed wrong is far off. */
const longest = 200;

/** Σ amount ÷ (1 + rate)^t; the year `from` has t = 1. A negative rate discounts nothing and gives no value. */
export const presentValue: Operation = {
  name: 'presentValue',
  operands: {
    of: { zh: '年度表', en: 'The schedule' },
    rate: { zh: '折现率', en: 'The discount rate' },
    from: { zh: '首个折现年度', en: 'The year with t = 1' },
  },
  gives:
    'money: Σ entry ÷ (1 + rate)^t, where the year `from` has t = 1; none for a year more than 200 years off',
  meaning: { zh: '年度表的现值', en: 'The present value of a schedule' },
  type: typed('money', 'schedule', 'ratio', 'count'),
  calculate: (of, rate, from) => {
    const first = asWhole(from, 1, lastYear);
    if (first === undefined || isNegative(asMeasure(rate))) return noValue;
    const schedule = asSchedule(of);
    for (const year of schedule.keys()) if (Math.abs(year - first) > longest) return noValue;
    return discounted(schedule, asMeasure(rate), first);
  },
  words: {
    kind: 'phrase',
    zh: ([schedule, rate, from]) => `${schedule}自${from}年起按${rate}折算的现值`,
    en: ([schedule, rate, from]) => `the present value of ${schedule} at ${rate} from ${from} on`,
  },
};
