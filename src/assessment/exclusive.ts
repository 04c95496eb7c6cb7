import type { Value } from '../domain/fact.js';
import { order } from '../rule/operator/order.js';
import type { PlainValue } from './assessment.js';
import { type Demand, expectedValues, isExact } from './demand.js';
import { isQuantity, measureOf } from './plain-value.js';

/**
 * Whether no value can satisfy both demands, as with the bands of an amount or the kinds of a project; where that
 * cannot be told, it is taken that one can.
 */
export const areExclusive = (one: readonly Demand[], other: readonly Demand[]): boolean =>
  one.some((a) => other.some((b) => excludes(a, b) || excludes(b, a)));

const excludes = (a: Demand, b: Demand): boolean => {
  const [upper, lower] = [boundOf(a, 'below'), boundOf(b, 'above')];
  if (upper !== undefined && lower !== undefined) {
    const order = compareValues(upper.value, lower.value);
    return order !== undefined && (order < 0 || (order === 0 && !(upper.included && lower.included)));
  }
  const allowed = keysOf(a, 'one');
  if (allowed === undefined) return false;
  const [allowedToo, refused] = [keysOf(b, 'one'), keysOf(b, 'none')];
  return allowedToo === undefined
    ? refused !== undefined && [...allowed].every((key) => refused.has(key))
    : ![...allowed].some((key) => allowedToo.has(key));
};

/** The end of the values that a demand leaves below or above it. */
const boundOf = (
  demand: Demand,
  side: 'below' | 'above',
): { readonly value: Value; readonly included: boolean } | undefined => {
  const values = expectedValues([demand]).flatMap(valuesOf);
  const [value] = values;
  const { passes } = demand.operator;
  if (passes.kind === 'interval') {
    const ends = passes.of === 'one' ? passes.ends(values) : undefined;
    return ends && { value: ends[side === 'above' ? 0 : 1], included: true };
  }
  if (value === undefined) return undefined;
  if (passes.kind === 'side') return passes.side === side ? { value, included: passes.included } : undefined;
  return isExact(demand) ? { value, included: true } : undefined;
};

/** The values that a demand allows (`one`) or refuses (`none`), by what they are written as. */
const keysOf = (demand: Demand, of: 'one' | 'none'): ReadonlySet<string> | undefined => {
  const { passes } = demand.operator;
  return passes.kind === 'values' && passes.of === of
    ? new Set(expectedValues([demand]).map((value) => JSON.stringify(value)))
    : undefined;
};

/** A quantity, or a text such as a date; lists have no order. */
const valuesOf = (value: PlainValue): readonly Value[] => {
  if (typeof value === 'string') return [value];
  const measure = isQuantity(value) ? measureOf(value, undefined) : undefined;
  return measure === undefined ? [] : [measure];
};

/** How two quantities or two dates stand, or `undefined` for what has no order. */
const compareValues = (a: Value, b: Value): number | undefined =>
  typeof a === typeof b ? order(a, b) : undefined;
