import type { FactType } from '../../domain/fact.js';
import { multiply as product } from '../../quantity/measure.js';
import type { Dimension } from '../../quantity/unit.js';
import { measures, type Operation } from './operation.js';

/** A ratio or a count scales any quantity; an area times a price is money. */
const productType = (a: FactType, b: FactType): Dimension | undefined => {
  if (a === 'ratio' || a === 'count')
    return isQuantity(b) ? (a === 'count' && b === 'ratio' ? 'count' : b) : undefined;
  if (b === 'ratio' || b === 'count') return isQuantity(a) ? a : undefined;
  return (a === 'area' && b === 'price') || (a === 'price' && b === 'area') ? 'money' : undefined;
};

const isQuantity = (type: FactType): type is Dimension =>
  type === 'money' || type === 'price' || type === 'ratio' || type === 'area' || type === 'count';

export const multiply: Operation = {
  name: 'multiply',
  operands: 'several',
  type: ([first, ...rest]) =>
    rest.reduce<FactType | undefined>((type, next) => type && productType(type, next), first),
  calculate: (operands) =>
    measures(operands).reduce((a, b) => product(a, b, productType(a.dimension, b.dimension) ?? a.dimension)),
};
