import type { Engine } from 'json-rules-engine';
import type { Value } from '../domain/fact.js';
import { industryCodePattern } from '../domain/industry-code.js';
import { parseDate } from '../quantity/date.js';
import { decide } from '../rule/operator/decide.js';
import { operators } from '../rule/operator/index.js';
import { holdsOf, type OperandKind, type Operator, takesSeveral } from '../rule/operator/operator.js';
import type { Possible } from '../rule/possible.js';
import { isPossible, possibleIn, valuesSaid } from './written-possible.js';
import { kindOf, pairOf, read } from './written-value.js';

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

/** Whether a test holds of what is known. */
const passesKnown = (operator: Operator, actual: unknown, written: unknown): boolean => {
  if (operator.operand === 'member')
    return Array.isArray(actual) && typeof written === 'string' && operator.holds(actual, written) === true;
  const value = read(actual);
  return value !== undefined && holdsFor[operator.operand](operator, value, written, actual);
};

/** What a test compares with, as one: the values of a list count together. */
const expectedIn = (written: unknown, isSeveral: boolean): Possible | undefined => {
  if (!isSeveral || !Array.isArray(written)) return possibleIn(written);
  const values = written.map(read);
  return values.every((value) => value !== undefined) ? values : undefined;
};

/** Whether a test holds wherever in a range its fact lies, or what it is compared with; of unlike things it does not. */
const passesInRange = (operator: Operator, actual: unknown, written: unknown): boolean => {
  const isSeveral = takesSeveral(operator.operand);
  const others = isSeveral && Array.isArray(written) ? (written as readonly unknown[]) : valuesSaid(written);
  const said = valuesSaid(actual);
  if (!said.every((one) => others.every((other) => pairOf(one, other)?.isAlike))) return false;
  const [possible, expected] = [possibleIn(actual), expectedIn(written, isSeveral)];
  return possible && expected ? decide(operator, operator.holds, possible, expected) === true : false;
};

const isRange = (given: unknown): boolean => isPossible(given) && given.oneOf === undefined;

const passes = (operator: Operator, actual: unknown, written: unknown): boolean => {
  if (!isPossible(actual) && !isPossible(written)) return passesKnown(operator, actual, written);
  if (isRange(actual) || isRange(written)) return passesInRange(operator, actual, written);
  const others = isPossible(written) ? valuesSaid(written) : [written];
  return valuesSaid(actual).every((one) => others.every((other) => passesKnown(operator, one, other)));
};

/**
 * Replaces json-rules-engine's operators on an engine by ones that understand units: the stock ones compare
 * `'900万元'` and `'500万元'` as text, silently. They take facts as {@link toFacts} makes them or as input writes
 * them, never throw, and are false where the fact is missing. Of a fact of which {@link toFacts} tells only what it may be,
 * they are true where the test holds whatever it is.
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
