import type { Value } from '../../domain/fact.js';
import { comparableTypes, type Operator } from './operator.js';
import { order } from './order.js';

export const lessThanInclusive: Operator = {
  name: 'lessThanInclusive',
  types: comparableTypes,
  operand: 'single',
  holds: (actual, expected) => order(actual, expected as Value) <= 0,
};
