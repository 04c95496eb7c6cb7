import type { Value } from '../../domain/fact.js';
import { equal } from './equal.js';
import { comparableTypes, type Operator } from './operator.js';
import { order } from './order.js';

export const greaterThan: Operator = {
  name: 'greaterThan',
  opposite: 'lessThanInclusive',
  types: comparableTypes,
  operand: 'single',
  passes: { kind: 'side', side: 'above', included: false },
  holds: (actual, expected) => order(actual, expected as Value) > 0,
  meaning: { zh: '大于', en: 'is greater or later' },
  words: {
    ...equal.words,
    compared: {
      amount: { zh: '高于', en: 'above ' },
      count: { zh: '多于', en: 'more than ' },
      date: { zh: '晚于', en: 'after ' },
      zero: { zh: '大于', en: 'above ' },
    },
  },
};
