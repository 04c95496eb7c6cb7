import { planEligible } from '../pack/built-in.js';
import { derivedReferences } from '../pack/check-references.js';
import type { Pack } from '../pack/pack.js';
import { conditionReferences, type References } from '../rule/walk.js';

/** What a fact or a provision reads. */
const referencesBehind = (pack: Pack, name: string): readonly References[] => {
  const derived = pack.derived.get(name);
  if (derived !== undefined) return [derivedReferences(derived)];
  const parameter = pack.parameters.get(name);
  if (parameter !== undefined) return parameter.exceptions.map(({ when }) => conditionReferences(when));
  return pack.provisions.flatMap((provision) =>
    provision.name === name || (name === planEligible && provision.kind === 'requirement')
      ? [conditionReferences(provision.conditions)]
      : [],
  );
};

/**
 * Tells whether what references lead to holds a `firstKnown` that presumes, so that a verdict may rest on a presumption. Most
 * never do, and need not be searched for one in every evaluation.
 */
export const presumptionFinder = (pack: Pack): ((references: References) => boolean) => {
  const found = new Map<string, boolean>();
  const behind = (name: string): boolean => {
    let answer = found.get(name);
    if (answer === undefined) {
      answer = referencesBehind(pack, name).some(mayPresume);
      found.set(name, answer);
    }
    return answer;
  };
  const mayPresume = ({ presumes, facts, provisions }: References): boolean =>
    presumes || [...facts, ...provisions].some(behind);
  return mayPresume;
};
