import { contains } from './contains.js';
import type { Operator } from './operator.js';

export const doesNotContain: Operator = {
  name: 'doesNotContain',
  types: ['list'],
  operand: 'member',
  holds: (actual, expected) => !contains.holds(actual, expected),
};
