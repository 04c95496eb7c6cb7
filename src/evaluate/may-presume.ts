import { derivedReferences } from '../check/references.js';
import { planEligible, requirementsOf } from '../pack/built-in.js';
import type { Pack } from '../pack/pack.js';
import type { Condition } from '../rule/condition.js';
import { conditionReferences, type References } from '../rule/walk.js';
import { kept } from './kept.js';
import type { Names } from './names.js';
import type { Run } from './run.js';

/** What a fact or a provision reads. */
const referencesBehind = (pack: Pack, name: string): readonly References[] => {
  const derived = pack.derived.get(name);
  if (derived !== undefined) return [derivedReferences(derived)];
  const parameter = pack.parameters.get(name);
  if (parameter !== undefined) return parameter.exceptions.map(({ when }) => conditionReferences(when));
  const provisions =
    name === planEligible
      ? requirementsOf(pack)
      : pack.provisions.filter((provision) => provision.name === name);
  return provisions.map(({ conditions }) => conditionReferences(conditions));
};

/**
 * Tells whether what a fact or a provision of a name is made of holds a `firstKnown` that presumes, so that it may rest
 * on a presumption. Most never do, and need not be searched for one in every evaluation.
 */
export const presumptionFinder = (pack: Pack): ((name: string) => boolean) => {
  const found = new Map<string, boolean>();
  const mayPresume = (name: string): boolean =>
    kept(found, name, () =>
      referencesBehind(pack, name).some(
        ({ presumes, facts, provisions }) => presumes || [...facts, ...provisions].some(mayPresume),
      ),
    );
  return mayPresume;
};

/** Whether a condition may rest on a presumption in a run; undefined where it never can. */
export const compileMayPresume = (
  condition: Condition,
  names: Names,
): ((run: Run) => boolean) | undefined => {
  const { facts, provisions } = conditionReferences(condition);
  if ([...provisions].some(names.mayPresume)) return () => true;
  const reads = [...facts].filter(names.mayPresume).map(names.fact);
  return reads.length === 0 ? undefined : (run) => reads.some((read) => read(run).presumed);
};
