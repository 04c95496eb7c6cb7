import { subtract as difference } from '../../quantity/measure.js';
import { measures, type Operation, sameQuantity } from './operation.js';

export const subtract: Operation = {
  name: 'subtract',
  operands: 'several',
  type: sameQuantity,
  calculate: (operands) => measures(operands).reduce(difference),
};
