import type { Value } from '../../domain/fact.js';
import { comparableTypes, type Operator } from './operator.js';
import { order } from './order.js';

export const lessThan: Operator = {
  name: 'lessThan',
  types: comparableTypes,
  operand: 'single',
  holds: (actual, expected) => order(actual, expected as Value) < 0,
};
