import { add as sum } from '../../quantity/measure.js';
import { sumOf } from '../../quantity/range.js';
import { combine, isSchedule } from '../../quantity/schedule.js';
import { asSchedule, measures, type Operation, sameQuantityOrSchedule } from './operation.js';

export const add: Operation = {
  name: 'add',
  sign: '+',
  operands: 'several',
  takes: 'two or more of one kind of quantity, or schedules',
  gives: 'the same',
  measureWord: 'common',
  meaning: { zh: '相加', en: 'The sum of the operands' },
  type: sameQuantityOrSchedule,
  calculate: (...operands) =>
    isSchedule(operands[0])
      ? operands.map(asSchedule).reduce((a, b) => combine(a, b, sum))
      : measures(operands).reduce(sum),
  range: (operands) => operands.reduce(sumOf),
  words: { kind: 'sign', sign: { zh: '＋', en: ' + ' }, strength: 1, ordered: false },
};
