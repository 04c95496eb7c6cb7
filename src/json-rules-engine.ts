/**
 * For hosts that have a json-rules-engine: a policy as an engine, operators that understand quantities, and facts to run
 * rule files on.
 *
 * @module
 */

import type { PlainValue, Possible } from './assessment/assessment.js';
import { guangxiQianqiJigai } from './bundled/guangxi-qianqi-jigai.js';
import type { GuangxiApplicationInput } from './bundled/guangxi-qianqi-jigai.types.js';
import type { Application } from './domain/parse-application.js';
import type { EvaluateOptions } from './evaluate/options.js';
import type { Policy } from './policy/policy.js';

export { type EngineRule, engineRules } from './json-rules-engine/engine-rules.js';
export { registerOperators } from './json-rules-engine/operators.js';
export { policyEngine } from './json-rules-engine/policy-engine.js';

/**
 * The facts of an application as the operators of {@link registerOperators} take them, those that the policy
 * derives, its parameters and built-in facts included. Unknown facts are absent; see {@link toPossibleFacts}.
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
export function toFacts(
  application: GuangxiApplicationInput | Application,
  options?: EvaluateOptions,
): Record<string, PlainValue>;
export function toFacts<Input>(
  application: Input | Application,
  options: EvaluateOptions & { readonly policy: Policy<Input> },
): Record<string, PlainValue>;
export function toFacts(
  application: GuangxiApplicationInput | Application,
  {
    policy = guangxiQianqiJigai,
    ...options
  }: EvaluateOptions & { readonly policy?: Policy<GuangxiApplicationInput> } = {},
): Record<string, PlainValue> {
  return policy.knownFacts(application, options);
}

/**
 * What the derived facts and parameters that are not known may be, as the operators of {@link registerOperators} take it:
 * `{ atLeast?, atMost?, oneOf? }`. Beside {@link toFacts}, an engine decides what {@link policyEngine} decides.
 *
 * @throws PolicyError if the application is malformed.
 *
 * @example
 * ```ts
 * import { toPossibleFacts } from 'qianqi-jigai/json-rules-engine';
 *
 * const possible = toPossibleFacts({ planYear: 2026, enterprise: { employees: 50 } });
 * possible['enterprise.sizeClass']; // => { oneOf: ['small', 'micro'] }
 * ```
 */
export function toPossibleFacts(
  application: GuangxiApplicationInput | Application,
  options?: EvaluateOptions,
): Record<string, Possible>;
export function toPossibleFacts<Input>(
  application: Input | Application,
  options: EvaluateOptions & { readonly policy: Policy<Input> },
): Record<string, Possible>;
export function toPossibleFacts(
  application: GuangxiApplicationInput | Application,
  {
    policy = guangxiQianqiJigai,
    ...options
  }: EvaluateOptions & { readonly policy?: Policy<GuangxiApplicationInput> } = {},
): Record<string, Possible> {
  return policy.possibleFacts(application, options);
}
