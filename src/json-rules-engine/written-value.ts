import { isQuantity } from '../assessment/plain-value.js';
import { isMeasure, type Value } from '../domain/fact.js';
import { Exact } from '../quantity/decimal.js';
import { fromQuantity, isWellFormed, type Measure, multiply, type Quantity } from '../quantity/measure.js';
import { isComplaint, parseQuantity } from '../quantity/parse-quantity.js';
import { measureWordPattern, units } from '../quantity/unit.js';

/** A quantity in any unit that input may use; a unit that is none of those is the measure word of a count. */
const measureOf = (quantity: Quantity): Measure => {
  const unit = units.get(quantity.unit);
  const counted = fromQuantity(quantity, 'count');
  return unit === undefined ? counted : multiply(counted, unit, unit.dimension);
};

/** A number without zeros before it, which a numbering may have, and what follows it. */
const countText = /^-?(?:0|[1-9][\d,]*)(?:\.\d+)?\s*([^\s\d.,]\S*)$/;

/** The measure word of a count or a number, `人` in `20人`; none where there is none, or a unit that input may use. */
const wordOf = (given: unknown): string => {
  const unit = typeof given === 'string' ? countText.exec(given)?.[1] : isQuantity(given) ? given.unit : '';
  return unit === undefined || units.has(unit) || !measureWordPattern.test(unit) ? '' : unit;
};

const countIn = (text: string): Measure | undefined => {
  const result = parseQuantity(text, 'count', { unit: wordOf(text), mayBeNegative: true });
  return isComplaint(result) ? undefined : result;
};

const quantityIn = (text: string): Measure | undefined =>
  (['money', 'price', 'area', 'ratio'] as const)
    .map((dimension) => parseQuantity(text, dimension))
    .find((result): result is Measure => !isComplaint(result));

/** A fact as `toFacts` makes it or as a host has it, or what a rule file writes beside it, as a value. */
export const read = (given: unknown): Value | undefined => {
  if (typeof given === 'string') return quantityIn(given) ?? countIn(given) ?? given;
  if (typeof given === 'number') return read({ value: new Exact(given).toFixed(), unit: '' });
  if (typeof given === 'boolean') return given;
  const isRead = isQuantity(given) && typeof given.unit === 'string' && isWellFormed(given);
  return isRead ? measureOf(given) : undefined;
};

/** What values can be equal: quantities of one kind, where ratios and counts are both plain numbers. */
export const kindOf = (value: Value): string => {
  if (typeof value !== 'object' || !isMeasure(value)) return typeof value;
  return value.dimension === 'ratio' ? 'count' : value.dimension;
};

/** A fact and what is written beside it, and whether they are of one kind: people are no months. */
export const pairOf = (actual: unknown, written: unknown) => {
  const [word, other] = [wordOf(actual), wordOf(written)];
  const [a, b] = [read(actual), read(written)];
  if (a === undefined || b === undefined) return undefined;
  return { a, b, isAlike: kindOf(a) === kindOf(b) && (word === '' || other === '' || word === other) };
};
