import { monthsAndDays } from '../../quantity/date.js';
import { count } from '../../quantity/measure.js';
import { type Operation, typed } from './operation.js';

/** Whole months from one date to another, none where the second is earlier. */
export const months: Operation = {
  name: 'months',
  operands: 2,
  type: typed('count', 'date', 'date'),
  calculate: (from, to) => count(monthsAndDays(String(from), String(to)).months),
};
