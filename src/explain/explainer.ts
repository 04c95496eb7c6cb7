import type { Assessment, Finding, GlossaryEntry, MissingFact } from '../assessment/assessment.js';
import type { AnsweredBy } from '../domain/fact.js';
import type { Inline } from './document.js';
import type { Words } from './words/chinese.js';

/** What everything that is told draws on: the assessment, the language, and how much to tell. */
export interface Explainer {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly detail: 'summary' | 'full';
  readonly findings: ReadonlyMap<string, Finding>;
  readonly missingFacts: ReadonlyMap<string, MissingFact>;
}

export const explainerOf = (assessment: Assessment, words: Words, detail: 'summary' | 'full'): Explainer => ({
  assessment,
  words,
  detail,
  findings: new Map(assessment.findings.map((finding) => [finding.provision, finding])),
  missingFacts: new Map(assessment.missing.map((missing) => [missing.fact, missing])),
});

export const entryOf = (fact: string, { assessment: { glossary } }: Explainer): GlossaryEntry | undefined =>
  Object.hasOwn(glossary, fact) ? glossary[fact] : undefined;

/** What people call a fact; never its id. */
export const labelOf = (fact: string, explainer: Explainer): string => {
  const { missingFacts, words } = explainer;
  const label = entryOf(fact, explainer)?.label ?? missingFacts.get(fact)?.label;
  return label === undefined ? words.unnamedFact : words.of(label);
};

/** Who can say what a missing fact is, where the assessment asks for it. */
export const answererOf = (fact: string, { missingFacts }: Explainer): AnsweredBy | undefined =>
  missingFacts.get(fact)?.answeredBy;

/** What is added to words in brackets. */
export const inBrackets = (text: string, { words }: Explainer): string =>
  `${words.space}${words.brackets(text)}`;

/** A provision by clause and title, `三（四）“项目进度与年度投资”`. */
export const provisionName = ({ clause, title }: Finding, { words }: Explainer): string =>
  words.provision(clause, words.of(title));

/** The same, for a heading or an entry of its own. */
export const provisionHeading = ({ clause, title }: Finding, { words }: Explainer): readonly Inline[] => [
  words.locale === 'zh-CN' ? clause : { kind: 'foreign', language: 'zh-CN', text: clause },
  ' ',
  words.of(title),
];

/** A provision by the name that the assessment uses for it. */
export const provisionNamed = (provision: string, explainer: Explainer): string => {
  const finding = explainer.findings.get(provision);
  return finding === undefined ? explainer.words.unnamedProvision : provisionName(finding, explainer);
};
