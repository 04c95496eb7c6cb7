import type { Value } from '../../domain/fact.js';
import { type Operator, singleTypes } from './operator.js';
import { order } from './order.js';

export const isIn: Operator = {
  name: 'in',
  types: singleTypes,
  operand: 'list',
  holds: (actual, expected) => (expected as readonly Value[]).some((value) => order(actual, value) === 0),
};
