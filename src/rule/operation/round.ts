import { roundHalfUp } from '../../quantity/measure.js';
import { asMeasure, type Operation, typed } from './operation.js';

/** Money to whole 分, half up. */
export const round: Operation = {
  name: 'round',
  operands: 1,
  type: typed('money', 'money'),
  calculate: (value) => roundHalfUp(asMeasure(value), 2),
};
