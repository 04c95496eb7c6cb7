import type { Value } from '../../domain/fact.js';
import { compare, type Measure } from '../../quantity/measure.js';

/**
 * -1, 0 or 1 for two values of one type that is no list: quantities exactly, dates and other text by code units.
 */
export const order = (a: Value, b: Value): number => {
  if (typeof a === 'object') return compare(a as Measure, b as Measure);
  return a === b ? 0 : a < b ? -1 : 1;
};
