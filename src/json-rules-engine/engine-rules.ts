import type { RuleProperties } from 'json-rules-engine';
import type { ProvisionFile } from '../pack/files.js';
import {
  isDeciding,
  topLevel,
  type Written,
  wholeCondition,
  windowTests,
  withoutNot,
} from './provision-condition.js';

/** A rule of json-rules-engine, as plain JSON. */
export interface EngineRule extends Pick<RuleProperties, 'conditions' | 'event'> {
  readonly name: string;
}

/**
 * The provisions of a policy that decide on applications as plain rules, for an engine that a host has: with the
 * operators of `registerOperators` and the facts of `toFacts` and `toPossibleFacts`, a rule succeeds exactly where its
 * provision is in force and met. Nothing else has to be given to the engine: what names another provision holds its conditions, and a `not` is
 * a turned test, so that a missing fact fires no rule.
 *
 * The event has the kind of the provision as its type, and as `params` the `provision` and its `clause`.
 *
 * @example
 * ```ts
 * import { Engine } from 'json-rules-engine';
 * import { guangxiQianqiJigai as policy } from 'qianqi-jigai';
 * import { engineRules, registerOperators, toFacts } from 'qianqi-jigai/json-rules-engine';
 *
 * const engine = new Engine([...engineRules(policy)], { allowUndefinedFacts: true });
 * registerOperators(engine);
 * const { events } = await engine.run(toFacts({ planYear: 2026, project: { fixedAssetInvestment: '900万元' } }));
 * events[0]?.params?.provision; // => 'eligibility/investment-scale'
 * ```
 */
export const engineRules = (policy: {
  readonly provisions: readonly ProvisionFile[];
}): readonly EngineRule[] => {
  const files = policy.provisions.filter(isDeciding);
  const wholes = new Map(files.map((file) => [file.name, wholeCondition(file)]));
  const withReferences = (condition: Written): Written => {
    if ('all' in condition) return { all: condition.all.map(withReferences) };
    if ('any' in condition) return { any: condition.any.map(withReferences) };
    if ('not' in condition) return { not: withReferences(condition.not) };
    const whole = 'condition' in condition ? wholes.get(condition.condition) : undefined;
    return whole === undefined ? condition : withReferences(whole);
  };
  return files.map((file) => {
    const { name, kind, clause } = file;
    const parts = [...windowTests(file), wholeCondition(file)];
    return {
      name,
      conditions: topLevel(withoutNot(withReferences({ all: parts }))),
      event: { type: kind, params: { provision: name, clause } },
    };
  });
};
