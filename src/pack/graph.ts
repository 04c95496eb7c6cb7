import type { Dictionary } from '../domain/fact.js';
import { type Mention, mentionsInCondition, mentionsInFormula } from '../rule/mention.js';
import { planEligible } from './built-in.js';
import type { DerivedFact, Pack, Parameter, Provision, Worth } from './pack.js';

/** The linked parts of a pack that name one another. */
export type GraphParts = Pick<Pack, 'dictionary' | 'parameters' | 'derived' | 'provisions'>;

export const mentionsInWorth = ({ steps, amount }: Worth): readonly Mention[] => [
  ...steps.flatMap(({ formula }) => mentionsInFormula(formula)),
  ...(amount === undefined ? [] : mentionsInFormula(amount)),
];

/** What the verdict of a provision rests on, under every reading, and whether it is in force. */
const mentionsInVerdict = ({ conditions, readings, effective }: Provision): readonly Mention[] => [
  { name: effective.on, of: 'fact', path: ['effective', 'on'] },
  ...mentionsInCondition(conditions),
  ...readings.flatMap(({ alternative }) => mentionsInCondition(alternative.conditions)),
];

/** Everything that a provision names: for its verdict, its notes and its worth. */
export const mentionsInProvision = (provision: Provision): readonly Mention[] => [
  ...mentionsInVerdict(provision),
  ...provision.notes.flatMap(({ when }) => (when === undefined ? [] : mentionsInCondition(when))),
  ...(provision.worth === undefined ? [] : mentionsInWorth(provision.worth)),
  ...provision.options.flatMap(mentionsInWorth),
];

/** What a derived fact, or a derived field of the items of a list, names. */
export const mentionsInDerived = (
  { formula, over }: DerivedFact,
  dictionary: Dictionary,
): readonly Mention[] => mentionsInFormula(formula, over === undefined ? undefined : dictionary.get(over));

export const mentionsInParameter = ({ exceptions }: Parameter): readonly Mention[] =>
  exceptions.flatMap(({ when }) => mentionsInCondition(when));

/**
 * What rests on what in a pack: the one account of it, from which circles are found, everything is compiled in order,
 * and registries are asked for no more than can matter.
 */
export interface Graph {
  /** Every fact, derived field, parameter and provision, each after all that its value or verdict rests on. */
  readonly order: readonly string[];
  /** Names that rest on one another in a circle, first and last alike. */
  readonly circle: readonly string[] | undefined;
  /** The facts that an application states or an authority sets and that names come down to. */
  readonly givenBehind: (names: readonly string[]) => readonly string[];
  /** The given facts behind what is mentioned for which something else is taken while they are unknown. */
  readonly fallbacksBehind: (mentions: readonly Mention[]) => readonly string[];
}

/** The graph of the parts; `stored` is its order, where that was worked out before. */
export const graphOf = (
  { dictionary, parameters, derived, provisions }: GraphParts,
  stored?: readonly string[],
): Graph => {
  const provisionNamed = new Map(provisions.map((provision) => [provision.name, provision]));
  const requirements = provisions.filter(({ kind }) => kind === 'requirement');

  /** What a name rests on directly. */
  const restsOn = (name: string): readonly Mention[] => {
    const fact = derived.get(name);
    if (fact !== undefined) return mentionsInDerived(fact, dictionary);
    const parameter = parameters.get(name);
    if (parameter !== undefined) return mentionsInParameter(parameter);
    if (name === planEligible)
      return requirements.map((requirement) => ({ name: requirement.name, of: 'provision', path: [] }));
    const provision = provisionNamed.get(name);
    return provision === undefined ? [] : mentionsInVerdict(provision);
  };

  const order: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  let circle: readonly string[] | undefined;
  const visit = (name: string): void => {
    if (done.has(name)) return;
    const start = path.indexOf(name);
    if (start >= 0) {
      circle ??= [...path.slice(start), name];
      return;
    }
    path.push(name);
    for (const mention of restsOn(name)) visit(mention.name);
    path.pop();
    done.add(name);
    order.push(name);
  };
  if (stored === undefined)
    for (const names of [derived.keys(), parameters.keys(), provisionNamed.keys(), dictionary.keys()])
      for (const name of names) visit(name);

  const givenBehindName = (name: string): readonly string[] => {
    const mentions = restsOn(name);
    return mentions.length === 0 ? [name] : mentions.flatMap((mention) => givenBehindName(mention.name));
  };
  const givenBehind = (names: readonly string[]): readonly string[] => [
    ...new Set(names.flatMap(givenBehindName)),
  ];
  const passedOver = new Map<string, readonly string[]>();
  const fallbacksBehind = (mentions: readonly Mention[]): readonly string[] =>
    mentions.flatMap(({ name, hasFallback }) => {
      let behind = passedOver.get(name);
      if (behind === undefined) {
        behind = [...new Set(fallbacksBehind(restsOn(name)))];
        passedOver.set(name, behind);
      }
      return hasFallback ? [...givenBehindName(name), ...behind] : behind;
    });

  return { order: stored ?? order, circle, givenBehind, fallbacksBehind };
};
