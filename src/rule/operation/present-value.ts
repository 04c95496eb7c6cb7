import { presentValue as discounted } from '../../quantity/schedule.js';
import { asMeasure, asSchedule, asWhole, lastYear, noValue, type Operation, typed } from './operation.js';

/** Σ amount ÷ (1 + rate)^t; the year `from` has t = 1. A negative rate discounts nothing and gives no value. */
export const presentValue: Operation = {
  name: 'presentValue',
  operands: ['of', 'rate', 'from'],
  type: typed('money', 'schedule', 'ratio', 'count'),
  calculate: (of, rate, from) => {
    const first = asWhole(from, 1, lastYear);
    if (first === undefined || asMeasure(rate).numerator.isNegative()) return noValue;
    return discounted(asSchedule(of), asMeasure(rate), first);
  },
};
