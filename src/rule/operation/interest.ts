import type { Item, Value } from '../../domain/fact.js';
import { type DayCount, interestOn } from '../../quantity/interest.js';
import type { Measure } from '../../quantity/measure.js';
import { asMeasure, asWhole, noValue, type Operation, typed } from './operation.js';

const dayCounts: Readonly<Record<DayCount, true>> = {
  'months-12': true,
  'actual-365': true,
  'actual-360': true,
};

const isDayCount = (word: Value | undefined): word is DayCount =>
  typeof word === 'string' && Object.hasOwn(dayCounts, word);

const repaymentOf = (item: string | Item): { date: string; amount: Measure } | undefined =>
  typeof item === 'object' && typeof item.date === 'string' && item.amount !== undefined
    ? { date: item.date, amount: item.amount as Measure }
    : undefined;

const typeOf = typed('money', 'money', 'list', 'date', 'count', 'ratio', ['enum', 'text']);

/** Σ over periods of outstanding principal × rate × time. */
export const interest: Operation = {
  name: 'interest',
  operands: ['principal', 'repayments', 'from', 'months', 'rate', 'count', 'cap?'],
  type: (operands) => {
    const cap = operands[6];
    return cap === undefined || cap === 'money' ? typeOf(operands) : undefined;
  },
  calculate: (principal, repayments, from, months, rate, dayCount, cap) => {
    const items = (repayments as readonly (string | Item)[]).map(repaymentOf);
    const span = asWhole(months, 0, 1200);
    if (!items.every((item) => item !== undefined) || span === undefined || !isDayCount(dayCount))
      return noValue;
    return interestOn({
      principal: asMeasure(principal),
      repayments: items,
      from: String(from),
      months: span,
      rate: asMeasure(rate),
      dayCount,
      cap: cap === undefined ? undefined : asMeasure(cap),
    });
  },
};
