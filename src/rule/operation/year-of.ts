import { count } from '../../quantity/measure.js';
import { type Operation, typed } from './operation.js';

/** The calendar year of a date. */
export const yearOf: Operation = {
  name: 'yearOf',
  operands: 1,
  type: typed('count', 'date'),
  calculate: (date) => count(Number(String(date).slice(0, 4))),
};
