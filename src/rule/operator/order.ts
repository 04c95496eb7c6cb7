import { isMeasure, type Value } from '../../domain/fact.js';
import { compare } from '../../quantity/measure.js';

/** -1, 0 or 1 for two values of one type: quantities exactly, dates and other text by code units. */
export const order = (a: Value, b: Value): number => {
  if (typeof a === 'object' && typeof b === 'object' && isMeasure(a) && isMeasure(b)) return compare(a, b);
  return a === b ? 0 : a < b ? -1 : 1;
};
