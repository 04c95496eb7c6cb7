import { type FactType, isQuantityType } from '../../domain/fact.js';
import { compare, isZero, divide as quotient } from '../../quantity/measure.js';
import { quotientOf } from '../../quantity/range.js';
import type { Dimension } from '../../quantity/unit.js';
import { asMeasure, divisionByZero, type Operation } from './operation.js';

/** Two of one kind make a ratio; money over area is a price, money over a price an area. */
const quotientType = (a: FactType, b: FactType): Dimension | undefined => {
  if (!isQuantityType(a) || !isQuantityType(b)) return undefined;
  if (a === b) return 'ratio';
  if (b === 'ratio' || b === 'count' || (b === 'number' && a === 'money')) return a;
  if (a === 'money' && b === 'area') return 'price';
  return a === 'money' && b === 'price' ? 'area' : undefined;
};

export const divide: Operation = {
  name: 'divide',
  sign: '/',
  operands: 2,
  takes: 'two: of one kind; by a ratio or count; money by number; money by area; money by price',
  gives: "ratio; the dividend's; money; price; area",
  measureWord: 'common',
  meaning: { zh: '相除', en: 'The quotient of two operands' },
  type: ([dividend, divisor]) => dividend && divisor && quotientType(dividend, divisor),
  calculate: (a, b) => {
    const [dividend, divisor] = [asMeasure(a), asMeasure(b)];
    const dimension = quotientType(dividend.dimension, divisor.dimension) ?? 'ratio';
    return quotient(dividend, divisor, dimension) ?? divisionByZero;
  },
  range: ([a = {}, { low, high } = {}], [dividend = 'ratio', divisor = 'ratio']) =>
    low !== undefined && high !== undefined && !isZero(low) && compare(low, high) === 0
      ? quotientOf(a, low, quotientType(dividend, divisor) ?? 'ratio')
      : undefined,
  words: { kind: 'sign', sign: { zh: '÷', en: ' ÷ ' }, strength: 2, ordered: true },
};
