import { greatest } from '../../quantity/measure.js';
import { measures, type Operation, sameQuantity } from './operation.js';

export const max: Operation = {
  name: 'max',
  operands: 'several',
  type: sameQuantity,
  chooses: true,
  calculate: (...operands) => measures(operands).reduce(greatest),
};
