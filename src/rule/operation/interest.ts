import type { Item } from '../../domain/fact.js';
import { type DayCount, interestOn } from '../../quantity/interest.js';
import type { Measure } from '../../quantity/measure.js';
import { asMeasure, asNumber, type Operation, typed } from './operation.js';

const repaymentOf = (item: string | Item): { date: string; amount: Measure } | undefined =>
  typeof item === 'object' && typeof item.date === 'string' && item.amount !== undefined
    ? { date: item.date, amount: item.amount as Measure }
    : undefined;

/** Σ over periods of outstanding principal × rate × time. */
export const interest: Operation = {
  name: 'interest',
  operands: ['principal', 'repayments', 'from', 'months', 'rate', 'count', 'cap?'],
  type: typed('money', 'money', 'list', 'date', 'count', 'ratio', ['enum', 'text']),
  calculate: ([principal, repayments, from, months, rate, dayCount, cap]) => {
    const items = (repayments as readonly (string | Item)[]).map(repaymentOf);
    return items.every((item) => item !== undefined)
      ? interestOn({
          principal: asMeasure(principal),
          repayments: items,
          from: String(from),
          months: asNumber(months),
          rate: asMeasure(rate),
          dayCount: String(dayCount) as DayCount,
          cap: cap === undefined ? undefined : asMeasure(cap),
        })
      : { failure: 'no-value' };
  },
};
