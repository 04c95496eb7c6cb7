import type { FactClaim } from '../../assessment/claim.js';
import type { Derivation } from '../../assessment/derivation.js';
import { answererNames } from '../../domain/answerers.js';
import type { AnsweredBy } from '../../domain/fact.js';
import { planEligible } from '../../pack/built-in.js';
import { answererOf, type Explainer, labelOf } from '../explainer.js';

/** `待申报单位提供“固定资产投资”`: who is asked for which facts. */
export const sayAwaited = (facts: readonly string[], explainer: Explainer): string => {
  const { words } = explainer;
  const labels = (by: AnsweredBy | undefined): readonly string[] =>
    facts.filter((fact) => answererOf(fact, explainer) === by).map((fact) => labelOf(fact, explainer));
  const asked = answererNames.flatMap((by) =>
    labels(by).length === 0 ? [] : [words.awaiting[by](labels(by))],
  );
  const unasked = labels(undefined);
  if (asked.length + unasked.length === 0) return words.undecided;
  return words.series(unasked.length === 0 ? asked : [...asked, words.awaitingSomeone(unasked)]);
};

/** The given facts without which a derivation has no value. */
export const unknownIn = (derivation: Derivation | undefined): readonly string[] => {
  if (derivation === undefined || derivation.kind === 'literal') return [];
  if (derivation.kind !== 'fact') return derivation.missing ?? [];
  if (derivation.value !== undefined) return [];
  return derivation.derivation === undefined ? [derivation.fact] : unknownIn(derivation.derivation);
};

/** Why a fact is not known: whose answer it waits for, or why a calculation or a registry gave none. */
export const sayUnknown = ({ fact, derivation, reason }: FactClaim, explainer: Explainer): string => {
  const { words } = explainer;
  if (reason?.code === 'provider-failed' || reason?.code === 'provider-value-unfit')
    return words.noAnswer[reason.code](words.list(reason.facts.map((id) => labelOf(id, explainer))));
  if (reason !== undefined) return words.withoutStop(words.of(reason));
  if (fact === planEligible) return words.awaitedRequirements;
  if (derivation === undefined) {
    const by = answererOf(fact, explainer);
    return by === undefined ? words.awaitedSomeone : words.awaited[by];
  }
  return sayAwaited(unknownIn(derivation), explainer);
};
