import type { Operator } from './operator.js';

export const contains: Operator = {
  name: 'contains',
  types: ['list'],
  operand: 'member',
  holds: (actual, expected) => (actual as readonly unknown[]).includes(expected),
};
