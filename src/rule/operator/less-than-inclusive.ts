import type { Value } from '../../domain/fact.js';
import { equal } from './equal.js';
import { comparableTypes, type Operator } from './operator.js';
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
    ...equal.words,
    compared: {
      amount: { zh: '不高于', en: 'at most ' },
      count: { zh: '不多于', en: 'at most ' },
      date: { zh: '不晚于', en: 'on or before ' },
      zero: { zh: '不大于', en: 'at most ' },
    },
  },
};
