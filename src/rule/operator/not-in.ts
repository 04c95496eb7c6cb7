import { isCode, matchingAny } from './code.js';
import { isIn } from './in.js';
import { notEqual } from './not-equal.js';
import { type Operator, oppositeTo, singleTypes } from './operator.js';

export const isNotIn: Operator = {
  name: 'notIn',
  opposite: 'in',
  types: singleTypes,
  operand: 'list',
  passes: { kind: 'values', of: 'none' },
  holds: oppositeTo(isIn.holds),
  holdsOfCode: oppositeTo(matchingAny(isCode)),
  meaning: { zh: '不是任何所列值', en: 'is none of the values' },
  words: notEqual.words,
};
