import { subtract as difference } from '../../quantity/measure.js';
import { combine, isSchedule } from '../../quantity/schedule.js';
import { asSchedule, measures, type Operation, sameQuantityOrSchedule } from './operation.js';

export const subtract: Operation = {
  name: 'subtract',
  operands: 'several',
  type: sameQuantityOrSchedule,
  calculate: (...operands) =>
    isSchedule(operands[0])
      ? operands.map(asSchedule).reduce((a, b) => combine(a, b, difference))
      : measures(operands).reduce(difference),
};
