import { isIn } from './in.js';
import { type Operator, singleTypes } from './operator.js';

export const isNotIn: Operator = {
  name: 'notIn',
  types: singleTypes,
  operand: 'list',
  holds: (actual, expected) => !isIn.holds(actual, expected),
};
