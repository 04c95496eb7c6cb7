import { isNegative } from '../../quantity/measure.js';
import { presentValue as discounted } from '../../quantity/schedule.js';
import { asMeasure, asSchedule, asWhole, lastYear, noValue, type Operation, typed } from './operation.js';

/** Years on either side; the digits of an exact present value grow with each, and one date typed wrong is far off. */
const longest = 200;

/** Σ amount ÷ (1 + rate)^t; the year `from` has t = 1. A negative rate discounts nothing and gives no value. */
export const presentValue: Operation = {
  name: 'presentValue',
  operands: ['of', 'rate', 'from'],
  type: typed('money', 'schedule', 'ratio', 'count'),
  calculate: (of, rate, from) => {
    const first = asWhole(from, 1, lastYear);
    if (first === undefined || isNegative(asMeasure(rate))) return noValue;
    const schedule = asSchedule(of);
    for (const year of schedule.keys()) if (Math.abs(year - first) > longest) return noValue;
    return discounted(schedule, asMeasure(rate), first);
  },
};
