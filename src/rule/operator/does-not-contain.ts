import { contains } from './contains.js';
import { type Operator, oppositeTo, whatever } from './operator.js';

export const doesNotContain: Operator = {
  name: 'doesNotContain',
  opposite: 'contains',
  types: ['list'],
  operand: 'member',
  passes: { kind: 'lists', of: 'none' },
  holds: oppositeTo(contains.holds),
  meaning: { zh: '清单不含此值', en: 'lacks the value among its entries' },
  words: {
    compared: whatever({ zh: '不含', en: 'without ' }),
    asked: { zh: '不应含', en: 'must not include' },
    held: { zh: '不含', en: 'without ' },
  },
};
