import { count } from '../../quantity/measure.js';
import { firstYear as first } from '../../quantity/schedule.js';
import { asSchedule, noValue, type Operation, typed } from './operation.js';

export const firstYear: Operation = {
  name: 'firstYear',
  operands: 1,
  takes: 'a schedule',
  gives: 'count: its first year with an amount',
  measureWord: '年',
  meaning: { zh: '年度表的首个年度', en: "A schedule's first year" },
  type: typed('count', 'schedule'),
  calculate: (schedule) => {
    const year = first(asSchedule(schedule));
    return year === undefined ? noValue : count(year);
  },
  words: {
    kind: 'phrase',
    zh: ([schedule]) => `${schedule}的首个年度`,
    en: ([schedule]) => `the first year of ${schedule}`,
    givesYear: true,
  },
};
