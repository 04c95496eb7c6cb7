import { count } from '../../quantity/measure.js';
import { type Operation, typed } from './operation.js';

export const yearOf: Operation = {
  name: 'yearOf',
  operands: 1,
  takes: 'date',
  gives: 'count: the year',
  measureWord: '年',
  meaning: { zh: '日期所在的年度', en: 'The year of a date' },
  type: typed('count', 'date'),
  calculate: (date) => count(Number(String(date).slice(0, 4))),
  words: {
    kind: 'phrase',
    zh: ([date]) => `${date}所在年度`,
    en: ([date]) => `the year of ${date}`,
    short: ([date]) => (typeof date === 'string' ? date.slice(0, 4) : undefined),
    givesYear: true,
  },
};
