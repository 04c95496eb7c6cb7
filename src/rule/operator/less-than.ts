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
    zh: {
      ...equal.words.zh,
      compared: {
        amount: (value) => `低于${value}`,
        count: (value) => `少于${value}`,
        date: (value) => `早于${value}`,
      },
    },
    en: {
      ...equal.words.en,
      compared: {
        amount: (value) => `below ${value}`,
        count: (value) => `fewer than ${value}`,
        date: (value) => `before ${value}`,
      },
    },
  },
};
