import type { Engine } from 'json-rules-engine';
import { isQuantity } from '../assessment/plain-value.js';
import { isMeasure, type Value } from '../domain/fact.js';
import { parseDate } from '../quantity/date.js';
import { Exact } from '../quantity/decimal.js';
import { fromQuantity, isWellFormed, type Measure, multiply, type Quantity } from '../quantity/measure.js';
import { isComplaint, parseQuantity } from '../quantity/parse-quantity.js';
import { units } from '../quantity/unit.js';
import { operators } from '../rule/operator/index.js';
import type { Operator } from '../rule/operator/operator.js';

/** A quantity in any unit that input may use; a unit that is none of those is the measure word of a count. */
const measureOf = (quantity: Quantity): Measure => {
  const unit = units.get(quantity.unit);
  const counted = fromQuantity(quantity, 'count');
  return unit === undefined ? counted : multiply(counted, unit, unit.dimension);
};

const quantityIn = (text: string): Measure | undefined =>
  (['money', 'price', 'area', 'ratio'] as const)
    .map((dimension) => parseQuantity(text, dimension))
    .find((result): result is Measure => !isComplaint(result));

/** A fact as `toFacts` makes it or as a host has it, or what a rule file writes beside it, as a value. */
const read = (given: unknown): Value | undefined => {
  if (typeof given === 'string') return quantityIn(given) ?? given;
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

/** Quantities and dates have an order; the order of other text says nothing. */
const hasOrder = (value: Value): boolean => typeof value === 'object' || 'date' in parseDate(value);

const holdsFor: Readonly<
  Record<Operator['operand'], (operator: Operator, actual: unknown, written: unknown) => boolean>
> = {
  single: (operator, actual, written) => {
    const [a, b] = [read(actual), read(written)];
    if (a === undefined || b === undefined) return false;
    if (kindOf(a) !== kindOf(b)) return operator.name === 'notEqual';
    const compares = !operator.types.includes('text');
    return (!compares || (hasOrder(a) && hasOrder(b))) && operator.holds(a, b);
  },
  list: (operator, actual, written) => {
    const a = read(actual);
    if (a === undefined || !Array.isArray(written)) return false;
    const alike = written.map(read).filter((b) => b !== undefined && kindOf(a) === kindOf(b));
    return operator.holds(a, alike as readonly Value[]);
  },
  member: (operator, actual, written) =>
    Array.isArray(actual) && typeof written === 'string' && operator.holds(actual, written),
};

/**
 * Replaces json-rules-engine's operators on an engine by ones that understand units: the stock ones compare
 * `'900万元'` and `'500万元'` as text, silently. They take facts as {@link toFacts} makes them or as input writes
 * them, never throw, and are false where the fact is missing.
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
      holdsFor[operator.operand](operator, actual, written),
    );
};
