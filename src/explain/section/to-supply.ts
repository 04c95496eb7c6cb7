import type { MissingFact } from '../../assessment/assessment.js';
import { answererNames } from '../../domain/answerers.js';
import { type Block, item, type ListItem, listIfAny, paragraph, sectionIfAny } from '../document.js';
import { type Explainer, entryOf, labelOf, provisionNamed } from '../explainer.js';

const isForRequirement = ({ neededBy }: MissingFact, { findings }: Explainer): boolean =>
  neededBy.some((provision) => findings.get(provision)?.kind === 'requirement');

export const requiredFacts = (explainer: Explainer): readonly MissingFact[] =>
  explainer.assessment.missing.filter((fact) => isForRequirement(fact, explainer));

/**
 * What is still missing, by who can say it: first what a requirement waits for, then the rest, which a summary only
 * names where there is some of it, and only counts where there is much.
 */
export const toSupply = (explainer: Explainer): readonly Block[] => {
  const { assessment, words } = explainer;
  const required = requiredFacts(explainer);
  const lists = answererNames.flatMap((answerer) => {
    const asked = assessment.missing.filter(({ answeredBy }) => answeredBy === answerer);
    const others = asked.filter((fact) => !required.includes(fact));
    return sectionIfAny(
      [words.answerer[answerer]],
      listIfAny([
        ...asked.filter((fact) => required.includes(fact)).map((fact) => item(sayMissing(fact, explainer))),
        ...sayOthers(others, required.length, explainer),
      ]),
    );
  });
  const optional =
    required.length > 0 || lists.length === 0 ? [] : [paragraph('remark', words.supplyOptional)];
  return sectionIfAny([words.headings.toSupply], [...optional, ...lists]);
};

/** What no requirement waits for: one by one, by name, or by number with where it is named. */
const sayOthers = (
  others: readonly MissingFact[],
  required: number,
  explainer: Explainer,
): readonly ListItem[] => {
  const { words, detail } = explainer;
  if (detail === 'full' || others.length <= mostSaid)
    return others.map((fact) => item(sayMissing(fact, explainer)));
  const labels = others.map(({ fact }) => labelOf(fact, explainer));
  if (others.length > mostNamed) return [item(words.countToSupply(others.length, required))];
  return [item(words.sentence(required > 0 ? words.othersToSupply(labels) : words.named(labels)))];
};

/** As many choices as help, and as many provisions as a summary bears. */
const mostChoices = 8;
const mostProvisions = 3;
/** As many facts of lesser weight as a summary says one by one, and as it names. */
const mostSaid = 3;
const mostNamed = 8;

const choicesOf = (fact: string, explainer: Explainer): readonly string[] => {
  const { words } = explainer;
  const { type, members = [] } = entryOf(fact, explainer) ?? {};
  if (type === 'bool') return [words.yes, words.no];
  return members.length > mostChoices ? [] : members.map(({ label }) => words.of(label));
};

/** The provisions that wait for a fact: in a summary the requirements among them, if any, and how many there are. */
const sayNeededBy = ({ neededBy }: MissingFact, explainer: Explainer): string => {
  const { words, detail, findings } = explainer;
  const named = (provisions: readonly string[]): readonly string[] =>
    provisions.map((provision) => provisionNamed(provision, explainer));
  if (detail === 'full') return words.list(named(neededBy));
  const requirements = neededBy.filter((provision) => findings.get(provision)?.kind === 'requirement');
  const told = named(requirements.length > 0 ? requirements : neededBy).slice(0, mostProvisions);
  const isAll = told.length === neededBy.length;
  return isAll ? words.list(told) : words.andMore(told, neededBy.length);
};

const sayMissing = (missing: MissingFact, explainer: Explainer): string =>
  explainer.words.toSupply(
    labelOf(missing.fact, explainer),
    choicesOf(missing.fact, explainer),
    sayNeededBy(missing, explainer),
  );
