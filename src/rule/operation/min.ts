import { least } from '../../quantity/measure.js';
import { leastOf } from '../../quantity/range.js';
import { measures, type Operation, sameQuantity } from './operation.js';

export const min: Operation = {
  name: 'min',
  operands: 'several',
  takes: 'two or more of one kind of quantity',
  gives: 'the same',
  measureWord: 'common',
  meaning: { zh: '取最小', en: 'The least operand' },
  type: sameQuantity,
  chooses: true,
  calculate: (...operands) => measures(operands).reduce(least),
  range: (operands) => operands.reduce(leastOf),
  words: {
    kind: 'phrase',
    zh: (of) => `${of.join('、')}中的较低者`,
    en: (of) => (of.length === 2 ? `the lower of ${of.join(' and ')}` : `the lowest of ${of.join(', ')}`),
  },
};
