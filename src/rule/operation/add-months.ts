import { addMonths as later } from '../../quantity/date.js';
import { asNumber, type Operation, typed } from './operation.js';

/** A date some months later, or on the last day of a month that is too short. */
export const addMonths: Operation = {
  name: 'addMonths',
  operands: 2,
  type: typed('date', 'date', 'count'),
  calculate: ([date, months]) => later(String(date), asNumber(months)),
};
