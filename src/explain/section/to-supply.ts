import type { AnsweredBy } from '../../domain/fact.js';
import type { MissingFact } from '../../evaluate/assessment.js';
import { type Block, item, listIfAny, paragraph, sectionIfAny } from '../document.js';
import { type Explainer, entryOf, labelOf, provisionNamed } from '../explainer.js';

const answerers: readonly AnsweredBy[] = ['applicant', 'registry', 'authority'];

const isForRequirement =
  ({ findings }: Explainer) =>
  ({ neededBy }: MissingFact): boolean =>
    neededBy.some((provision) => findings.get(provision)?.kind === 'requirement');

/**
 * What is still missing, by who can say it: first what a requirement waits for, then the rest, which a summary only
 * names where there is much of it.
 */
export const toSupply = (explainer: Explainer): readonly Block[] => {
  const { assessment, words, detail } = explainer;
  const isRequired = isForRequirement(explainer);
  const required = assessment.missing.filter(isRequired);
  const sayOthers = required.length > 0 ? words.othersToSupply : words.named;
  const lists = answerers.flatMap((answerer) => {
    const asked = assessment.missing.filter(({ answeredBy }) => answeredBy === answerer);
    const others = asked.filter((fact) => !isRequired(fact));
    const named = detail === 'summary' && others.length > mostOthers;
    return sectionIfAny(
      [words.answerer[answerer]],
      listIfAny([
        ...asked.filter(isRequired).map((fact) => item(sayMissing(fact, explainer))),
        ...(named
          ? [item(words.sentence(sayOthers(others.map(({ fact }) => labelOf(fact, explainer)))))]
          : others.map((fact) => item(sayMissing(fact, explainer)))),
      ]),
    );
  });
  const optional =
    required.length > 0 || lists.length === 0 ? [] : [paragraph('remark', words.supplyOptional)];
  return sectionIfAny([words.headings.toSupply], [...optional, ...lists]);
};

/** As many choices as help, and as many provisions and facts of lesser weight as a summary bears. */
const mostChoices = 8;
const mostProvisions = 3;
const mostOthers = 3;

const choicesOf = (fact: string, explainer: Explainer): readonly string[] => {
  const { words } = explainer;
  const { type, members = [] } = entryOf(fact, explainer) ?? {};
  if (type === 'bool') return [words.yes, words.no];
  return members.length > mostChoices ? [] : members.map(({ label }) => words.of(label));
};

const sayMissing = ({ fact, neededBy }: MissingFact, explainer: Explainer): string => {
  const { words, detail } = explainer;
  const names = neededBy.map((provision) => provisionNamed(provision, explainer));
  const neededFor =
    detail === 'summary' && names.length > mostProvisions
      ? words.andMore(names.slice(0, mostProvisions), names.length)
      : words.list(names);
  return words.toSupply(labelOf(fact, explainer), choicesOf(fact, explainer), neededFor);
};
