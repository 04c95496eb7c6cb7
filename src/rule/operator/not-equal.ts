import type { Value } from '../../domain/fact.js';
import { type Operator, singleTypes } from './operator.js';
import { order } from './order.js';

export const notEqual: Operator = {
  name: 'notEqual',
  types: singleTypes,
  operand: 'single',
  holds: (actual, expected) => order(actual, expected as Value) !== 0,
};
