import { contains } from './contains.js';
import { type Operator, whatever } from './operator.js';

export const doesNotContain: Operator = {
  name: 'doesNotContain',
  opposite: 'contains',
  types: ['list'],
  operand: 'member',
  passes: { kind: 'lists', of: 'none' },
  holds: (actual, expected) => !contains.holds(actual, expected),
  meaning: { zh: '清单不含此值', en: 'lacks the value among its entries' },
  words: {
    zh: {
      compared: whatever((value) => `不含${value}`),
      asked: (value) => `（不应含：${value}）`,
      held: (value) => `（不含${value}）`,
    },
    en: {
      compared: whatever((value) => `without ${value}`),
      asked: (value) => ` (must not include: ${value})`,
      held: (value) => ` (without ${value})`,
    },
  },
};
