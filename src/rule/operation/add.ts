import { add as sum } from '../../quantity/measure.js';
import { measures, type Operation, sameQuantity } from './operation.js';

export const add: Operation = {
  name: 'add',
  operands: 'several',
  type: sameQuantity,
  calculate: (operands) => measures(operands).reduce(sum),
};
