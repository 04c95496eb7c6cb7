import type { Value } from '../../domain/fact.js';
import { equal } from './equal.js';
import { comparableTypes, type Operator } from './operator.js';
import { order } from './order.js';

export const lessThan: Operator = {
  name: 'lessThan',
  opposite: 'greaterThanInclusive',
  types: comparableTypes,
  operand: 'single',
  passes: { kind: 'side', side: 'below', included: false },
  holds: (actual, expected) => order(actual, expected as Value) < 0,
  meaning: { zh: '小于', en: 'is less or earlier' },
  words: {
    ...equal.words,
    compared: {
      amount: { zh: '低于', en: 'below ' },
      count: { zh: '少于', en: 'fewer than ' },
      date: { zh: '早于', en: 'before ' },
    },
  },
};
