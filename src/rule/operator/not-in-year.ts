import { endsOfYear, inYear } from './in-year.js';
import { type Operator, oppositeTo, whatever } from './operator.js';

export const notInYear: Operator = {
  name: 'notInYear',
  opposite: 'inYear',
  types: ['date'],
  operand: 'year',
  passes: { kind: 'interval', of: 'none', ends: endsOfYear },
  holds: oppositeTo(inYear.holds),
  meaning: { zh: '不在该年度内', en: 'falls outside the year' },
  words: { ...inYear.words, compared: whatever({ zh: '不在', en: 'outside ' }) },
};
