/**
 * For hosts that run the rule files on their own json-rules-engine: operators that understand quantities, and
 * facts to run them on.
 *
 * @module
 */

import type { Engine } from 'json-rules-engine';
import { guangxiQianqiJigai } from './bundled/guangxi-qianqi-jigai.js';
import type { ApplicationInput } from './domain/application.js';
import type { Value } from './domain/fact.js';
import type { Application } from './domain/parse-application.js';
import type { PlainValue } from './evaluate/assessment.js';
import type { EvaluateOptions } from './evaluate/options.js';
import type { Policy } from './policy/policy.js';
import { count, fromQuantity, type Quantity } from './quantity/measure.js';
import { isComplaint, parseQuantity } from './quantity/parse-quantity.js';
import { canonicalUnit, type Dimension } from './quantity/unit.js';
import { operators } from './rule/operator/index.js';

const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'value' in value && 'unit' in value;

/** The dimension of a serialised quantity: a unit that is none of the canonical ones is a measure word. */
const dimensionOf = ({ unit }: Quantity): Dimension =>
  (['money', 'price', 'area', 'ratio'] as const).find((dimension) => canonicalUnit[dimension] === unit) ??
  'count';

const toValue = (plain: PlainValue): Value =>
  isQuantity(plain) ? fromQuantity(plain, dimensionOf(plain)) : (plain as Value);

/** What a rule file writes beside a fact, read as the fact's kind of value. */
const literalFor = (actual: PlainValue, written: unknown): Value | readonly Value[] | undefined => {
  if (Array.isArray(written)) {
    const values = written.map((entry: unknown) => literalFor(actual, entry));
    return values.every((value) => value !== undefined) ? (values as readonly Value[]) : undefined;
  }
  if (isQuantity(written)) return toValue(written);
  if (!isQuantity(actual))
    return typeof written === 'string' || typeof written === 'boolean' ? written : undefined;
  if (typeof written === 'number') return count(written);
  const quantity = parseQuantity(written, dimensionOf(actual));
  return isComplaint(quantity) ? undefined : quantity;
};

/**
 * Replaces json-rules-engine's operators on an engine by ones that understand units: the stock ones compare
 * `'900万元'` and `'500万元'` as text, silently. They never throw, and are false where the fact is missing.
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
    engine.addOperator(operator.name, (actual: PlainValue | undefined, written: unknown) => {
      if (actual === undefined || actual === null) return false;
      const expected = literalFor(actual, written);
      return expected !== undefined && operator.holds(toValue(actual), expected);
    });
};

/**
 * The facts of an application as the operators of {@link registerOperators} take them, those that the policy
 * derives, its parameters and built-in facts included. Unknown facts are absent.
 *
 * @throws PolicyError if the application is malformed.
 *
 * @example
 * ```ts
 * import { toFacts } from 'qianqi-jigai/json-rules-engine';
 *
 * toFacts({ planYear: 2026 })['planYear.end']; // => '2026-12-31'
 * ```
 */
export const toFacts = (
  application: ApplicationInput | Application,
  { policy = guangxiQianqiJigai, ...options }: EvaluateOptions & { readonly policy?: Policy } = {},
): Record<string, PlainValue> => policy.knownFacts(application, options);
