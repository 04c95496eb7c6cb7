import { scheduleOf } from '../../quantity/schedule.js';
import { asMeasure, asNumber, type Operation, typed } from './operation.js';

/** One year's amount as a schedule; a sum of them over a list makes a schedule of the list. */
export const schedule: Operation = {
  name: 'schedule',
  operands: ['year', 'amount'],
  type: typed('schedule', 'count', 'money'),
  calculate: ([year, amount]) => scheduleOf([[asNumber(year), asMeasure(amount)]]),
};
