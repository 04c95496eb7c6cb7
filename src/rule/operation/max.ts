import { greatest } from '../../quantity/measure.js';
import { greatestOf } from '../../quantity/range.js';
import { measures, type Operation, sameQuantity } from './operation.js';

export const max: Operation = {
  name: 'max',
  operands: 'several',
  takes: 'two or more of one kind of quantity',
  gives: 'the same',
  measureWord: 'common',
  meaning: { zh: '取最大', en: 'The greatest operand' },
  type: sameQuantity,
  chooses: true,
  calculate: (...operands) => measures(operands).reduce(greatest),
  range: (operands) => operands.reduce(greatestOf),
  words: {
    kind: 'phrase',
    zh: (of) => `${of.join('、')}中的较高者`,
    en: (of) => (of.length === 2 ? `the higher of ${of.join(' and ')}` : `the highest of ${of.join(', ')}`),
    floor: { zh: (amount) => `${amount}，为负的按零计`, en: (amount) => `${amount}, zero where negative` },
  },
};
