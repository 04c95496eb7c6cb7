import { count as counted } from '../../quantity/measure.js';
import { type Operation, typed } from './operation.js';

/** How many entries a list has. */
export const count: Operation = {
  name: 'count',
  operands: 1,
  type: typed('count', 'list'),
  calculate: (list) => counted(Array.isArray(list) ? list.length : 0),
};
