import { type Field, type Item, isMeasure, type Text, type Value } from '../domain/fact.js';
import { toQuantity } from '../quantity/measure.js';
import { entriesOf, isSchedule } from '../quantity/schedule.js';
import type { Derivation, PlainItem, PlainValue, Reason } from './assessment.js';

/** What is known of a fact during one evaluation. */
export interface FactState {
  /** Absent while unknown. */
  readonly value?: Value;
  readonly plain?: PlainValue;
  /** The given facts that would settle it. */
  readonly missing: readonly string[];
  readonly derivation?: Derivation;
  readonly reason?: Reason;
  /** The value is a presumption that a fact still unknown may override. */
  readonly presumed?: true;
  /** Who set it, for a parameter that is not at its default. */
  readonly source?: Text;
}

/** A shape while it is being filled in. */
export type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

const none: readonly string[] = [];

const plainItem = (item: Item, fields: Readonly<Record<string, Field>>): PlainItem =>
  Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key, toPlain(value, fields[key]?.unit, fields[key]?.fields)]),
  );

const noFields: Readonly<Record<string, Field>> = {};

/** A value as plain JSON; `unit` is the measure word of a count. */
export const toPlain = (value: Value, unit?: string, fields = noFields): PlainValue => {
  if (typeof value !== 'object') return value;
  if (isMeasure(value)) return toQuantity(value, unit);
  if (isSchedule(value))
    return entriesOf(value).map(([year, amount]) => ({ year, amount: toQuantity(amount) }));
  return value.map((entry) => (typeof entry === 'string' ? entry : plainItem(entry, fields)));
};

export const known = (value: Value, field: Field): FactState => ({
  value,
  plain: toPlain(value, field.unit, field.fields),
  missing: none,
});

export const unknown = (missing: readonly string[], reason?: Reason): FactState =>
  reason === undefined ? { missing } : { missing, reason };
