import { count } from '../../quantity/measure.js';
import { firstYear as first } from '../../quantity/schedule.js';
import { asSchedule, noValue, type Operation, typed } from './operation.js';

/** The first year of a schedule that has an amount. */
export const firstYear: Operation = {
  name: 'firstYear',
  operands: 1,
  type: typed('count', 'schedule'),
  calculate: (schedule) => {
    const year = first(asSchedule(schedule));
    return year === undefined ? noValue : count(year);
  },
};
