import { compare, type Measure } from '../quantity/measure.js';
import type { PlainValue } from './assessment.js';
import { type Demand, expectedValues } from './demand.js';
import { isQuantity, measureOf } from './plain-value.js';

/**
 * Whether no value can satisfy both demands, as with the bands of an amount or the kinds of a project; where that
 * cannot be told, it is taken that one can.
 */
export const areExclusive = (one: readonly Demand[], other: readonly Demand[]): boolean =>
  one.some((a) => other.some((b) => excludes(a, b) || excludes(b, a)));

const excludes = (a: Demand, b: Demand): boolean => {
  const [upper, lower] = [boundOf(a, 'less'), boundOf(b, 'greater')];
  if (upper !== undefined && lower !== undefined) {
    const order = compareValues(upper.value, lower.value);
    return order !== undefined && (order < 0 || (order === 0 && !(upper.included && lower.included)));
  }
  const allowed = allowedBy(a);
  if (allowed === undefined) return false;
  const [allowedToo, refused] = [allowedBy(b), refusedBy(b)];
  return allowedToo === undefined
    ? refused !== undefined && [...allowed].every((key) => refused.has(key))
    : ![...allowed].some((key) => allowedToo.has(key));
};

/** The end of the values that a demand leaves below (`less`) or above it (`greater`). */
const boundOf = (
  demand: Demand,
  side: 'less' | 'greater',
): { readonly value: PlainValue; readonly included: boolean } | undefined => {
  const [value] = expectedValues([demand]);
  const { operator } = demand;
  if (value === undefined || (operator !== 'equal' && !operator.startsWith(side))) return undefined;
  return { value, included: operator === 'equal' || operator.endsWith('Inclusive') };
};

const keysOf = (demand: Demand): ReadonlySet<string> =>
  new Set(expectedValues([demand]).map((value) => JSON.stringify(value)));

const allowedBy = (demand: Demand): ReadonlySet<string> | undefined =>
  demand.operator === 'equal' || demand.operator === 'in' ? keysOf(demand) : undefined;

const refusedBy = (demand: Demand): ReadonlySet<string> | undefined =>
  demand.operator === 'notEqual' || demand.operator === 'notIn' ? keysOf(demand) : undefined;

const measured = (value: PlainValue): Measure | undefined =>
  isQuantity(value) ? measureOf(value, undefined) : undefined;

/** How two quantities or two dates stand, or `undefined` for what has no order. */
const compareValues = (a: PlainValue, b: PlainValue): number | undefined => {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  const [one, other] = [measured(a), measured(b)];
  return one === undefined || other === undefined ? undefined : compare(one, other);
};
