import type { Value } from '../../domain/fact.js';
import { isCode, matchingAny } from './code.js';
import { type Operator, oppositeTo, singleTypes, whatever } from './operator.js';
import { order } from './order.js';

export const notEqual: Operator = {
  name: 'notEqual',
  opposite: 'equal',
  types: singleTypes,
  operand: 'single',
  passes: { kind: 'values', of: 'none' },
  holds: (actual, expected) => order(actual, expected as Value) !== 0,
  holdsOfCode: oppositeTo(matchingAny(isCode)),
  meaning: { zh: '不等于', en: 'is not the value' },
  words: {
    compared: whatever({ zh: '不为', en: 'not ' }),
    asked: { zh: '不应为', en: 'must not be' },
    held: { zh: '不属于', en: 'not ' },
  },
};
