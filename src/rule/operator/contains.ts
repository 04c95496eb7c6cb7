import { type Operator, whatever } from './operator.js';

export const contains: Operator = {
  name: 'contains',
  opposite: 'doesNotContain',
  types: ['list'],
  operand: 'member',
  passes: { kind: 'lists', of: 'one' },
  holds: (actual, expected) => (actual as readonly unknown[]).includes(expected),
  meaning: { zh: '清单含此值', en: 'has the value among its entries' },
  words: {
    zh: {
      compared: whatever((value) => `含${value}`),
      asked: (value) => `（应含：${value}）`,
      held: (value, entries) => (entries > 1 ? `（含${value}）` : ''),
    },
    en: {
      compared: whatever((value) => `including ${value}`),
      asked: (value) => ` (must include: ${value})`,
      held: (value, entries) => (entries > 1 ? ` (including ${value})` : ''),
    },
  },
};
