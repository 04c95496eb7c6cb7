import { inYear as amountOf } from '../../quantity/schedule.js';
import { asNumber, asSchedule, type Operation, typed } from './operation.js';

/** The amount of one year of a schedule. */
export const inYear: Operation = {
  name: 'inYear',
  operands: 2,
  type: typed('money', 'schedule', 'count'),
  calculate: (schedule, year) => amountOf(asSchedule(schedule), asNumber(year)),
};
