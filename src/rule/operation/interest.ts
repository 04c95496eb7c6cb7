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
  operands: {
    principal: { zh: '本金', en: 'The principal' },
    repayments: { zh: '还款清单', en: 'The repayments' },
    from: { zh: '起息日', en: 'The day from which interest runs' },
    months: { zh: '至多计息的月数', en: 'The months that count at most' },
    rate: { zh: '年利率', en: 'The rate a year' },
    count: { zh: '计息方式', en: 'How days are counted' },
    'cap?': { zh: '计息本金的上限', en: 'The most principal that counts' },
  },
  gives: 'money',
  meaning: { zh: '贷款利息', en: 'The interest on a loan' },
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
  words: {
    kind: 'phrase',
    zh: ([principal, repayments, from, months, rate]) =>
      `${principal}按${rate}、自${from}起${months}个月计息，${repayments}`,
    en: ([principal, repayments, from, months, rate]) =>
      `interest on ${principal} at ${rate} for ${months} months from ${from} with ${repayments}`,
  },
};
