import type { PlainItem, PlainValue, ScheduleEntry } from '../../assessment/assessment.js';
import { isQuantity, measureOf } from '../../assessment/plain-value.js';
import type { FactType } from '../../domain/fact.js';
import { formatMeasure } from '../../quantity/format-quantity.js';
import type { Measure, Quantity } from '../../quantity/measure.js';
import { type Explainer, entryOf } from '../explainer.js';

const isScheduleEntry = (entry: string | PlainItem | ScheduleEntry): entry is ScheduleEntry =>
  typeof entry === 'object' && typeof entry.year === 'number' && isQuantity(entry.amount);

/** The type of a quantity that a pack counts in a unit of its own: a number, if it calls any fact so. */
const typeByUnit = ({ unit }: Quantity, { assessment: { glossary } }: Explainer): FactType | undefined =>
  unit !== '' && Object.values(glossary).some((entry) => entry.type === 'number' && entry.unit === unit)
    ? 'number'
    : undefined;

/** A quantity as people write it; rounding keeps it on its side of the thresholds. */
export const sayQuantity = (
  quantity: Quantity,
  type: FactType | undefined,
  explainer: Explainer,
  thresholds: readonly Measure[] = [],
): string => {
  const { words } = explainer;
  const measure = measureOf(quantity, type ?? typeByUnit(quantity, explainer));
  // The number of a year takes no separators.
  const isBare = measure?.dimension === 'count' && (quantity.unit === '' || quantity.unit === '年');
  return measure === undefined || isBare
    ? `${quantity.value}${words.locale === 'en' ? '' : quantity.unit}`
    : formatMeasure(measure, words.locale, thresholds, quantity.unit);
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
  Array.isArray(value) && value.length > mostYears && value.every(isScheduleEntry);

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
