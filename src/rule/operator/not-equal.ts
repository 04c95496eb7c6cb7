import type { Value } from '../../domain/fact.js';
import { type Operator, singleTypes, whatever } from './operator.js';
import { order } from './order.js';

export const notEqual: Operator = {
  name: 'notEqual',
  opposite: 'equal',
  types: singleTypes,
  operand: 'single',
  passes: { kind: 'values', of: 'none' },
  holds: (actual, expected) => order(actual, expected as Value) !== 0,
  meaning: { zh: '不等于', en: 'is not the value' },
  words: {
    zh: {
      compared: whatever((value) => `不为${value}`),
      asked: (value) => `（不应为：${value}）`,
      held: (value) => `（不属于${value}）`,
    },
    en: {
      compared: whatever((value) => `not ${value}`),
      asked: (value) => ` (must not be: ${value})`,
      held: (value) => ` (not ${value})`,
    },
  },
};
