import { least } from '../../quantity/measure.js';
import { measures, type Operation, sameQuantity } from './operation.js';

export const min: Operation = {
  name: 'min',
  operands: 'several',
  type: sameQuantity,
  chooses: true,
  calculate: (...operands) => measures(operands).reduce(least),
};
