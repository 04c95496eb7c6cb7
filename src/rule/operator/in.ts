import type { Value } from '../../domain/fact.js';
import { isCode, matchingAny } from './code.js';
import { equal } from './equal.js';
import { type Operator, singleTypes } from './operator.js';
import { order } from './order.js';

export const isIn: Operator = {
  name: 'in',
  opposite: 'notIn',
  types: singleTypes,
  operand: 'list',
  passes: { kind: 'values', of: 'one' },
  holds: (actual, expected) => {
    for (const value of expected as readonly Value[]) if (order(actual, value) === 0) return true;
    return false;
  },
  holdsOfCode: matchingAny(isCode),
  meaning: { zh: '是所列值之一', en: 'is one of the values' },
  words: equal.words,
};
