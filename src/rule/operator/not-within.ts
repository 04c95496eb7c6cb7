import { notEqual } from './not-equal.js';
import { type Operator, oppositeTo } from './operator.js';
import { within } from './within.js';

export const notWithin: Operator = {
  name: 'notWithin',
  opposite: 'within',
  types: ['code'],
  operand: 'class',
  passes: { kind: 'classes', of: 'none' },
  holds: oppositeTo(within.holds),
  meaning: { zh: '不属于任何所列类别', en: 'is in none of the classes' },
  words: {
    ...notEqual.words,
    asked: { zh: '不应属于', en: 'must not be within' },
    held: { zh: '不属于', en: 'not within ' },
  },
};
