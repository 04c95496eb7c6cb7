import { compare, type Measure } from '../quantity/measure.js';
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
): { readonly value: PlainValue; readonly included: boolean } | undefined => {
  const [value] = expectedValues([demand]);
  const { passes } = demand.operator;
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

const measured = (value: PlainValue): Measure | undefined =>
  isQuantity(value) ? measureOf(value, undefined) : undefined;

/** How two quantities or two dates stand, or `undefined` for what has no order. */
const compareValues = (a: PlainValue, b: PlainValue): number | undefined => {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  const [one, other] = [measured(a), measured(b)];
  return one === undefined || other === undefined ? undefined : compare(one, other);
};
