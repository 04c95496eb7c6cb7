import type { Value } from '../../domain/fact.js';
import { equal } from './equal.js';
import { comparableTypes, isZero, type Operator } from './operator.js';
import { order } from './order.js';

export const lessThanInclusive: Operator = {
  name: 'lessThanInclusive',
  opposite: 'greaterThan',
  types: comparableTypes,
  operand: 'single',
  passes: { kind: 'side', side: 'below', included: true },
  holds: (actual, expected) => order(actual, expected as Value) <= 0,
  meaning: { zh: '小于或等于', en: 'is no more and no later' },
  words: {
    zh: {
      ...equal.words.zh,
      compared: {
        amount: (value) => (isZero(value) ? `不大于${value}` : `不高于${value}`),
        count: (value) => `不多于${value}`,
        date: (value) => `不晚于${value}`,
      },
    },
    en: {
      ...equal.words.en,
      compared: {
        amount: (value) => `at most ${value}`,
        count: (value) => `at most ${value}`,
        date: (value) => `on or before ${value}`,
      },
    },
  },
};
