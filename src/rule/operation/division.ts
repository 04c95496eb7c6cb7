import { divisionOf } from '../../domain/industry-code.js';
import { type Operation, typed } from './operation.js';

/** The two digits of an industry code's division. */
export const division: Operation = {
  name: 'division',
  operands: 1,
  type: typed('text', 'code'),
  calculate: (code) => divisionOf(String(code)),
};
