import { type FactType, isQuantityType } from '../domain/fact.js';
import { fromQuantity, isWellFormed, type Measure, type Quantity } from '../quantity/measure.js';
import type { Dimension } from '../quantity/unit.js';

export const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'value' in value && 'unit' in value;

const dimensionOfUnit: Readonly<Record<string, Dimension>> = {
  元: 'money',
  '元/平方米': 'price',
  平方米: 'area',
};

/** Quantities without a unit are ratios, but a whole number from 2 on reads better as a count. */
const dimensionOf = ({ value, unit, fraction }: Quantity, type: FactType | undefined): Dimension => {
  if (type !== undefined && isQuantityType(type)) return type;
  if (Object.hasOwn(dimensionOfUnit, unit)) return dimensionOfUnit[unit] ?? 'ratio';
  if (unit !== '') return 'count';
  return fraction === undefined && /^-?([2-9]|\d{2,})$/.test(value) ? 'count' : 'ratio';
};

/** The exact measure of a quantity, or `undefined` for one that this library did not write. */
export const measureOf = (quantity: Quantity, type: FactType | undefined): Measure | undefined =>
  isWellFormed(quantity) ? fromQuantity(quantity, dimensionOf(quantity, type)) : undefined;
