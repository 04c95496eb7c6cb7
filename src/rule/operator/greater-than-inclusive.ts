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
    zh: {
      ...equal.words.zh,
      compared: {
        amount: (value) => `不低于${value}`,
        count: (value) => `不少于${value}`,
        date: (value) => `不早于${value}`,
      },
    },
    en: {
      ...equal.words.en,
      compared: {
        amount: (value) => `at least ${value}`,
        count: (value) => `at least ${value}`,
        date: (value) => `on or after ${value}`,
      },
    },
  },
};
