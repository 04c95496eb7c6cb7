import { roundHalfUp } from '../../quantity/measure.js';
import { measures, type Operation } from './operation.js';

/** Money to whole 分, half up. */
export const round: Operation = {
  name: 'round',
  operands: 1,
  type: ([type]) => (type === 'money' ? 'money' : undefined),
  calculate: (operands) => measures(operands).map((value) => roundHalfUp(value, 2))[0] ?? [],
};
