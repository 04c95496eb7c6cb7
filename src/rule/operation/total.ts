import { total as sum } from '../../quantity/schedule.js';
import { asSchedule, type Operation, typed } from './operation.js';

/** All years of a schedule together. */
export const total: Operation = {
  name: 'total',
  operands: 1,
  type: typed('money', 'schedule'),
  calculate: (schedule) => sum(asSchedule(schedule)),
};
