import type { Value } from '../../domain/fact.js';
import { equal } from './equal.js';
import { comparableTypes, type Operator } from './operator.js';
import { order } from './order.js';

export const greaterThanInclusive: Operator = {
  name: 'greaterThanInclusive',
  opposite: 'lessThan',
  types: comparableTypes,
  operand: 'single',
  passes: { kind: 'side', side: 'above', included: true },
  holds: (actual, expected) => order(actual, expected as Value) >= 0,
  meaning: { zh: '大于或等于', en: 'is no less and no earlier' },
  words: {
    ...equal.words,
    compared: {
      amount: { zh: '不低于', en: 'at least ' },
      count: { zh: '不少于', en: 'at least ' },
      date: { zh: '不早于', en: 'on or after ' },
    },
  },
};
