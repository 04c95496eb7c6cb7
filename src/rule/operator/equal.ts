import type { Value } from '../../domain/fact.js';
import { nothing, type Operator, singleTypes, whatever } from './operator.js';
import { order } from './order.js';

export const equal: Operator = {
  name: 'equal',
  opposite: 'notEqual',
  types: singleTypes,
  operand: 'single',
  passes: { kind: 'values', of: 'one' },
  holds: (actual, expected) => order(actual, expected as Value) === 0,
  meaning: { zh: '等于', en: 'is the value' },
  words: {
    zh: {
      compared: whatever((value) => `为${value}`),
      asked: (value) => `（应为：${value}）`,
      held: nothing,
    },
    en: {
      compared: whatever((value) => `exactly ${value}`),
      asked: (value) => ` (must be: ${value})`,
      held: nothing,
    },
  },
};
