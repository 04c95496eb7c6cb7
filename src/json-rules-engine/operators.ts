import type { Engine } from 'json-rules-engine';
import { isQuantity } from '../assessment/plain-value.js';
import { isMeasure, type Value } from '../domain/fact.js';
import { industryCodePattern } from '../domain/industry-code.js';
import { parseDate } from '../quantity/date.js';
import { Exact } from '../quantity/decimal.js';
import { fromQuantity, isWellFormed, type Measure, multiply, type Quantity } from '../quantity/measure.js';
import { isComplaint, parseQuantity } from '../quantity/parse-quantity.js';
import { measureWordPattern, units } from '../quantity/unit.js';
import { operators } from '../rule/operator/index.js';
import { holdsOf, type OperandKind, type Operator } from '../rule/operator/operator.js';

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
const read = (given: unknown): Value | undefined => {
  if (typeof given === 'string') return quantityIn(given) ?? countIn(given) ?? given;
  if (typeof given === 'number') return read({ value: new Exact(given).toFixed(), unit: '' });
  if (typeof given === 'boolean') return given;
  const isRead = isQuantity(given) && typeof given.unit === 'string' && isWellFormed(given);
  return isRead ? measureOf(given) : undefined;
};

/** What values can be equal: quantities of one kind, where ratios and counts are both plain numbers. */
const kindOf = (value: Value): string => {
  if (typeof value !== 'object' || !isMeasure(value)) return typeof value;
  return value.dimension === 'ratio' ? 'count' : value.dimension;
};

/** A fact and what is written beside it, and whether they are of one kind: people are no months. */
const pairOf = (actual: unknown, written: unknown) => {
  const [word, other] = [wordOf(actual), wordOf(written)];
  const [a, b] = [read(actual), read(written)];
  if (a === undefined || b === undefined) return undefined;
  return { a, b, isAlike: kindOf(a) === kindOf(b) && (word === '' || other === '' || word === other) };
};

/** Quantities and dates have an order; the order of other text says nothing. */
const hasOrder = (value: Value): boolean => typeof value === 'object' || 'date' in parseDate(value);

/** The values of one kind with the fact among what a rule file lists. */
const alike = (given: unknown, written: readonly unknown[]): readonly Value[] =>
  written.flatMap((entry) => {
    const pair = pairOf(given, entry);
    return pair?.isAlike ? [pair.b] : [];
  });

/** A host's facts have no types: what looks like an industry code is one. */
const holding = (operator: Operator, actual: Value, expected: Value | readonly Value[]): boolean =>
  holdsOf(operator, isCode(actual) ? 'code' : 'text')(actual, expected) === true;

const isCode = (value: Value): boolean => typeof value === 'string' && industryCodePattern.test(value);

const holdsFor: Readonly<
  Record<
    Exclude<OperandKind, 'member'>,
    (operator: Operator, actual: Value, written: unknown, given: unknown) => boolean
  >
> = {
  single: (operator, _, written, given) => {
    const pair = pairOf(given, written);
    if (pair === undefined) return false;
    const { a, b, isAlike } = pair;
    if (!isAlike) return operator.name === 'notEqual';
    const compares = operator.passes.kind === 'side';
    return (!compares || (hasOrder(a) && hasOrder(b))) && holding(operator, a, b);
  },
  list: (operator, actual, written, given) =>
    Array.isArray(written) && holding(operator, actual, alike(given, written)),
  ends: (operator, actual, written, given) => {
    if (!Array.isArray(written) || written.length !== 2) return false;
    const ends = alike(given, written);
    return ends.length === 2 && [actual, ...ends].every(hasOrder) && holding(operator, actual, ends);
  },
  year: (operator, actual, written) => {
    const year = read(written);
    const isDate = typeof actual === 'string' && hasOrder(actual);
    return isDate && year !== undefined && kindOf(year) === 'count' && holding(operator, actual, year);
  },
  class: (operator, actual, written, given) => {
    const classes: readonly unknown[] = Array.isArray(written) ? written : [written];
    return isCode(actual) && classes.length > 0 && holding(operator, actual, alike(given, classes));
  },
};

const passes = (operator: Operator, actual: unknown, written: unknown): boolean => {
  if (operator.operand === 'member')
    return Array.isArray(actual) && typeof written === 'string' && operator.holds(actual, written) === true;
  const value = read(actual);
  return value !== undefined && holdsFor[operator.operand](operator, value, written, actual);
};

/**
 * Replaces json-rules-engine's operators on an engine by ones that understand units: the stock ones compare
 * `'900万元'` and `'500万元'` as text, silently. They take facts as {@link toFacts} makes them or as input writes
 * them, never throw, and are false where the fact is missing.
 *
 * The ends of a range have to be literals there, since the engine looks up no facts within a list; `policyEngine` does.
 *
 * Beware of what the engine does with missing facts above the operators: its `not` turns false into true.
 *
 * @example
 * ```ts
 * import { Engine } from 'json-rules-engine';
 * import { registerOperators, toFacts } from 'qianqi-jigai/json-rules-engine';
 *
 * const engine = new Engine(
 *   [
 *     {
 *       conditions: {
 *         all: [{ fact: 'project.fixedAssetInvestment', operator: 'greaterThanInclusive', value: '500万元' }],
 *       },
 *       event: { type: 'large-enough' },
 *     },
 *   ],
 *   { allowUndefinedFacts: true },
 * );
 * registerOperators(engine);
 * const application = { planYear: 2026, project: { fixedAssetInvestment: '900万元' } } as const;
 * const { events } = await engine.run(toFacts(application));
 * events[0]?.type; // => 'large-enough'
 * ```
 */
export const registerOperators = (engine: Engine): void => {
  for (const operator of operators.values())
    engine.addOperator(operator.name, (actual: unknown, written: unknown) =>
      passes(operator, actual, written),
    );
};
