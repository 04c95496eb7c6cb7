import type { Value } from '../../domain/fact.js';
import { isCode, matchingAny } from './code.js';
import { type Operator, singleTypes, whatever } from './operator.js';
import { order } from './order.js';

export const equal: Operator = {
  name: 'equal',
  opposite: 'notEqual',
  types: singleTypes,
  operand: 'single',
  passes: { kind: 'values', of: 'one' },
  holds: (actual, expected) => order(actual, expected as Value) === 0,
  holdsOfCode: matchingAny(isCode),
  meaning: { zh: '等于', en: 'is the value' },
  words: {
    compared: whatever({ zh: '为', en: 'exactly ' }),
    asked: { zh: '应为', en: 'must be' },
    held: null,
  },
};
