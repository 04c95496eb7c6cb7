import { type FactType, isQuantityType } from '../../domain/fact.js';
import { type Measure, multiply as product } from '../../quantity/measure.js';
import { productOf } from '../../quantity/range.js';
import { isSchedule, type Schedule, scale } from '../../quantity/schedule.js';
import type { Dimension } from '../../quantity/unit.js';
import type { Operation } from './operation.js';

/** A ratio, a count or a number scales any quantity; an area times a price is money. */
const productType = (a: FactType, b: FactType): Dimension | undefined => {
  if (!isQuantityType(a) || !isQuantityType(b)) return undefined;
  if (a === 'number' && b === 'number') return undefined;
  if (a === 'ratio' || (a === 'count' && b !== 'ratio')) return b;
  if (b === 'ratio' || b === 'count') return a;
  if (a === 'number' || b === 'number') return a === 'number' ? b : a;
  return (a === 'area' && b === 'price') || (a === 'price' && b === 'area') ? 'money' : undefined;
};

const typeOf = (a: FactType | undefined, b: FactType | undefined): FactType | undefined => {
  if (a === 'schedule' || b === 'schedule')
    return a === 'ratio' || b === 'ratio' || a === 'count' || b === 'count' ? 'schedule' : undefined;
  return a && b && productType(a, b);
};

const times = (a: Measure | Schedule, b: Measure | Schedule): Measure | Schedule => {
  if (isSchedule(a)) return isSchedule(b) ? a : scale(a, b);
  return isSchedule(b) ? scale(b, a) : product(a, b, productType(a.dimension, b.dimension) ?? a.dimension);
};

export const multiply: Operation = {
  name: 'multiply',
  sign: '*',
  operands: 'several',
  takes:
    'two or more: a ratio or count scales any quantity or schedule, a number money and the like; area × price',
  gives: 'the quantity; money',
  meaning: { zh: '相乘', en: 'The product of the operands' },
  type: (types) => types.reduce(typeOf),
  calculate: (...operands) => (operands as readonly (Measure | Schedule)[]).reduce(times),
  range: (operands, dimensions) => {
    let [dimension = 'ratio'] = dimensions;
    return operands.reduce((a, b, index) => {
      dimension = productType(dimension, dimensions[index] ?? 'ratio') ?? dimension;
      return productOf(a, b, dimension);
    });
  },
  words: { kind: 'sign', sign: { zh: '×', en: ' × ' }, strength: 2, ordered: false },
};
