import { roundHalfUp } from '../../quantity/measure.js';
import { asMeasure, type Operation, typed } from './operation.js';

export const round: Operation = {
  name: 'round',
  operands: 1,
  takes: 'money',
  gives: 'money in whole 分, half up',
  meaning: { zh: '四舍五入到分', en: 'Rounded half up to 分' },
  type: typed('money', 'money'),
  calculate: (value) => roundHalfUp(asMeasure(value), 2),
  range: ([{ low, high } = {}]) => ({
    ...(low && { low: roundHalfUp(low, 2) }),
    ...(high && { high: roundHalfUp(high, 2) }),
  }),
  words: { kind: 'unsaid' },
};
