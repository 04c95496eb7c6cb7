import { total as sum } from '../../quantity/schedule.js';
import { asSchedule, type Operation, typed } from './operation.js';

export const total: Operation = {
  name: 'total',
  operands: 1,
  takes: 'a schedule',
  gives: 'money',
  meaning: { zh: '年度表的合计', en: 'The total of a schedule' },
  type: typed('money', 'schedule'),
  calculate: (schedule) => sum(asSchedule(schedule)),
  words: {
    kind: 'phrase',
    zh: ([schedule]) => `${schedule}的各年合计`,
    en: ([schedule]) => `all years of ${schedule} together`,
  },
};
