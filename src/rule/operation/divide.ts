import type { FactType } from '../../domain/fact.js';
import { divide as quotient } from '../../quantity/measure.js';
import type { Dimension } from '../../quantity/unit.js';
import { measures, type Operation } from './operation.js';

/** Two of one kind make a ratio; money over area is a price, money over a price an area. */
const quotientType = (a: FactType, b: FactType): Dimension | undefined => {
  if (a !== 'money' && a !== 'price' && a !== 'ratio' && a !== 'area' && a !== 'count') return undefined;
  if (a === b) return 'ratio';
  if (b === 'ratio' || b === 'count') return a;
  if (a === 'money' && b === 'area') return 'price';
  return a === 'money' && b === 'price' ? 'area' : undefined;
};

export const divide: Operation = {
  name: 'divide',
  operands: 2,
  type: ([dividend, divisor]) => dividend && divisor && quotientType(dividend, divisor),
  calculate: (operands) => {
    const [dividend, divisor] = measures(operands);
    const dimension = dividend && divisor && quotientType(dividend.dimension, divisor.dimension);
    const result = dividend && divisor && dimension && quotient(dividend, divisor, dimension);
    return result ?? { failure: 'division-by-zero' };
  },
};
