import { sectionOf } from '../../domain/industry-code.js';
import type { Operation } from './operation.js';

/** The section letter of an industry code. */
export const section: Operation = {
  name: 'section',
  operands: 1,
  type: ([type]) => (type === 'code' ? 'text' : undefined),
  calculate: ([code]) => sectionOf(String(code)),
};
