import type { FactType } from '../domain/fact.js';
import { isQuantityType } from '../domain/fact.js';
import type { PlainItem, PlainValue, ScheduleEntry } from '../evaluate/assessment.js';
import { formatMeasure } from '../quantity/format-quantity.js';
import { fromQuantity, isWellFormed, type Measure, type Quantity } from '../quantity/measure.js';
import type { Dimension } from '../quantity/unit.js';
import { type Explainer, entryOf } from './explainer.js';

export const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'value' in value && 'unit' in value;

const isScheduleEntry = (entry: string | PlainItem | ScheduleEntry): entry is ScheduleEntry =>
  typeof entry === 'object' && typeof entry.year === 'number' && isQuantity(entry.amount);

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

/** A quantity as people write it; rounding keeps it on its side of the thresholds. */
export const sayQuantity = (
  quantity: Quantity,
  type: FactType | undefined,
  { words }: Explainer,
  thresholds: readonly Measure[] = [],
): string => {
  const measure = measureOf(quantity, type);
  // The number of a year takes no separators.
  const isBare = measure?.dimension === 'count' && (quantity.unit === '' || quantity.unit === '年');
  return measure === undefined || isBare
    ? `${quantity.value}${words.locale === 'en' ? '' : quantity.unit}`
    : formatMeasure(measure, words.locale, { threshold: thresholds, unit: quantity.unit });
};

const sayMember = (value: string, fact: string | undefined, explainer: Explainer): string => {
  const members = fact === undefined ? undefined : entryOf(fact, explainer)?.members;
  const label = members?.find((member) => member.value === value)?.label;
  return label === undefined ? value : explainer.words.of(label);
};

/** As many years as a sentence bears. */
const mostYears = 3;

/** Whether the value is a schedule of so many years that it is told in a table. */
export const isLongSchedule = (value: PlainValue | undefined): boolean =>
  Array.isArray(value) &&
  value.length > mostYears &&
  value.every(
    (entry: string | PlainItem | ScheduleEntry) => typeof entry !== 'string' && isScheduleEntry(entry),
  );

const sayList = (
  list: readonly (string | PlainItem | ScheduleEntry)[],
  fact: string | undefined,
  explainer: Explainer,
): string => {
  const { words } = explainer;
  if (list.length === 0) return words.nothing;
  if (isLongSchedule(list)) return words.byYear;
  const said = list.flatMap((entry) =>
    typeof entry === 'string'
      ? [sayMember(entry, fact, explainer)]
      : isScheduleEntry(entry)
        ? [words.yearAmount(entry.year, sayQuantity(entry.amount, undefined, explainer))]
        : [],
  );
  return said.length < list.length ? words.items(list.length) : words.list(said);
};

/** A value as people write it: members by their label, quantities in usual units. */
export const sayValue = (
  value: PlainValue,
  fact: string | undefined,
  explainer: Explainer,
  thresholds: readonly Measure[] = [],
): string => {
  if (typeof value === 'boolean') return value ? explainer.words.yes : explainer.words.no;
  if (typeof value === 'string') return sayMember(value, fact, explainer);
  if (isQuantity(value)) {
    const type = fact === undefined ? undefined : entryOf(fact, explainer)?.type;
    return sayQuantity(value, type, explainer, thresholds);
  }
  return sayList(value, fact, explainer);
};

/** Where a stated value was seen, or nothing. */
export const sayEvidence = (fact: string, { assessment: { evidence }, words }: Explainer): string => {
  const entry = Object.hasOwn(evidence, fact) ? evidence[fact] : undefined;
  const parts = [entry?.source, entry?.document, entry?.date].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : words.evidence(parts);
};
