import { inYear as amountOf } from '../../quantity/schedule.js';
import { asNumber, asSchedule, type Operation, typed } from './operation.js';

export const inYear: Operation = {
  name: 'inYear',
  operands: 2,
  takes: 'schedule, count',
  gives: 'money of that year',
  meaning: { zh: '年度表中某年的金额', en: "A schedule's amount of a year" },
  type: typed('money', 'schedule', 'count'),
  calculate: (schedule, year) => amountOf(asSchedule(schedule), asNumber(year)),
  words: {
    kind: 'phrase',
    zh: ([schedule, year]) => `${schedule}中${year}年的金额`,
    en: ([schedule, year]) => `${schedule} in ${year}`,
  },
};
