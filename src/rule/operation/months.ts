import { monthsAndDays } from '../../quantity/date.js';
import { count } from '../../quantity/measure.js';
import { type Operation, typed } from './operation.js';

/** Whole months from one date to another, none where the second is earlier. */
export const months: Operation = {
  name: 'months',
  operands: 2,
  takes: 'two dates',
  gives: 'count of whole months from the first to the second',
  measureWord: '个月',
  meaning: { zh: '两个日期之间的整月数', en: 'Whole months from one date to another' },
  type: typed('count', 'date', 'date'),
  calculate: (from, to) => count(monthsAndDays(String(from), String(to)).months),
  words: {
    kind: 'phrase',
    zh: ([from, to]) => `自${from}至${to}的月数`,
    en: ([from, to]) => `the months from ${from} to ${to}`,
  },
};
