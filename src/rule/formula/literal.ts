import type { FactType, Value } from '../../domain/fact.js';
import { parseDate } from '../../quantity/date.js';
import { count } from '../../quantity/measure.js';
import { isComplaint, parseQuantity } from '../../quantity/parse-quantity.js';
import type { Node } from './kind.js';

export interface Literal extends Node {
  readonly kind: 'literal';
  readonly value: Value;
}

interface TypedValue {
  readonly type: FactType;
  readonly value: Value;
}

/** A literal says by itself of what type it is; what is none is `undefined`. */
export const readLiteral = (written: unknown): TypedValue | undefined => {
  if (typeof written === 'boolean') return { type: 'bool', value: written };
  if (Number.isSafeInteger(written)) return { type: 'count', value: count(Number(written)) };
  if (typeof written !== 'string') return undefined;
  for (const dimension of ['money', 'price', 'area', 'ratio'] as const) {
    const quantity = parseQuantity(written, dimension);
    if (!isComplaint(quantity)) return { type: dimension, value: quantity };
  }
  const date = parseDate(written);
  return 'date' in date ? { type: 'date', value: date.date } : { type: 'enum', value: written };
};
