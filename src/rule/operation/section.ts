import { sectionOf } from '../../domain/industry-code.js';
import { type Operation, typed } from './operation.js';

/** The section letter of an industry code. */
export const section: Operation = {
  name: 'section',
  operands: 1,
  type: typed('text', 'code'),
  calculate: (code) => sectionOf(String(code)),
};
