import { subtract as difference } from '../../quantity/measure.js';
import { differenceOf } from '../../quantity/range.js';
import { combine, isSchedule } from '../../quantity/schedule.js';
import { asSchedule, measures, type Operation, sameQuantityOrSchedule } from './operation.js';

export const subtract: Operation = {
  name: 'subtract',
  sign: '-',
  operands: 'several',
  takes: 'two or more of one kind of quantity, or schedules',
  gives: 'the same',
  measureWord: 'common',
  meaning: { zh: '自首项起依次相减', en: 'The first operand less the others' },
  type: sameQuantityOrSchedule,
  calculate: (...operands) =>
    isSchedule(operands[0])
      ? operands.map(asSchedule).reduce((a, b) => combine(a, b, difference))
      : measures(operands).reduce(difference),
  range: (operands) => operands.reduce(differenceOf),
  words: { kind: 'sign', sign: { zh: '－', en: ' − ' }, strength: 1, ordered: true },
};
