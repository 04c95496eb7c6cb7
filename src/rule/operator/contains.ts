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
    compared: whatever({ zh: '含', en: 'including ' }),
    asked: { zh: '应含', en: 'must include' },
    held: { zh: '含', en: 'including ' },
  },
};
