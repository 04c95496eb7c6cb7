import { isWithinClass, matchingAny } from './code.js';
import { equal } from './equal.js';
import type { Operator } from './operator.js';

export const within: Operator = {
  name: 'within',
  opposite: 'notWithin',
  types: ['code'],
  operand: 'class',
  passes: { kind: 'classes', of: 'one' },
  holds: matchingAny(isWithinClass),
  meaning: { zh: '属于所列类别（含其下各类）', en: 'is one of the classes, or a class within one' },
  words: {
    ...equal.words,
    asked: { zh: '应属于', en: 'must be within' },
    held: { zh: '属于', en: 'within ' },
  },
};
