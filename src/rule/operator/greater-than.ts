import type { Value } from '../../domain/fact.js';
import { equal } from './equal.js';
import { comparableTypes, isZero, type Operator } from './operator.js';
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
    zh: {
      ...equal.words.zh,
      compared: {
        amount: (value) => (isZero(value) ? `大于${value}` : `高于${value}`),
        count: (value) => `多于${value}`,
        date: (value) => `晚于${value}`,
      },
    },
    en: {
      ...equal.words.en,
      compared: {
        amount: (value) => `above ${value}`,
        count: (value) => `more than ${value}`,
        date: (value) => `after ${value}`,
      },
    },
  },
};
