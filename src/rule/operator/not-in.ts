import { isIn } from './in.js';
import { notEqual } from './not-equal.js';
import { type Operator, singleTypes } from './operator.js';

export const isNotIn: Operator = {
  name: 'notIn',
  opposite: 'in',
  types: singleTypes,
  operand: 'list',
  passes: { kind: 'values', of: 'none' },
  holds: (actual, expected) => !isIn.holds(actual, expected),
  meaning: { zh: '不是任何所列值', en: 'is none of the values' },
  words: notEqual.words,
};
