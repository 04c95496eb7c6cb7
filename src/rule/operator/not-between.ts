import { between, endsWritten } from './between.js';
import { comparableTypes, type Operator, oppositeTo, whatever } from './operator.js';

export const notBetween: Operator = {
  name: 'notBetween',
  opposite: 'between',
  types: comparableTypes,
  operand: 'ends',
  passes: { kind: 'interval', of: 'none', ends: endsWritten },
  holds: oppositeTo(between.holds),
  meaning: { zh: '不在两者之间', en: 'lies outside the two' },
  words: { ...between.words, compared: whatever({ zh: '不在', en: 'outside ' }) },
};
