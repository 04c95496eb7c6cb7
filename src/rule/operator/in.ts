import type { Value } from '../../domain/fact.js';
import { type Operator, singleTypes } from './operator.js';
import { order } from './order.js';

export const isIn: Operator = {
  name: 'in',
  types: singleTypes,
  operand: 'list',
  holds: (actual, expected) => {
    for (const value of expected as readonly Value[]) if (order(actual, value) === 0) return true;
    return false;
  },
};
