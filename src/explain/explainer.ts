import type { AnsweredBy, Field, Text } from '../domain/fact.js';
import type { Assessment, Finding, GlossaryEntry, MissingFact } from '../evaluate/assessment.js';
import { itemPrefix } from '../rule/scope.js';
import type { Inline } from './document.js';
import type { Words } from './words.js';

/** What everything that is told draws on: the assessment, the language, and how much to tell. */
export interface Explainer {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly detail: 'summary' | 'full';
  /** The facts still missing for what is being told. */
  readonly missing: readonly string[];
  /** Names of the intermediate results of the amount that is being told. */
  readonly steps: ReadonlyMap<string, Text>;
  /** The fields of the items of the list that is being summed. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly missingFacts: ReadonlyMap<string, MissingFact>;
}

export const explainerOf = (
  assessment: Assessment,
  words: Words,
  detail: Explainer['detail'],
): Explainer => ({
  assessment,
  words,
  detail,
  missing: [],
  steps: new Map(),
  fields: {},
  findings: new Map(assessment.findings.map((finding) => [finding.provision, finding])),
  missingFacts: new Map(assessment.missing.map((missing) => [missing.fact, missing])),
});

export const entryOf = (fact: string, { assessment: { glossary } }: Explainer): GlossaryEntry | undefined =>
  Object.hasOwn(glossary, fact) ? glossary[fact] : undefined;

/** The fields of a list's items, where the glossary has them. */
export const fieldsOf = (list: string, explainer: Explainer): Readonly<Record<string, Field>> => {
  const entry = entryOf(list, explainer);
  return entry !== undefined && 'fields' in entry ? (entry.fields as Readonly<Record<string, Field>>) : {};
};

const stepPrefix = 'step.';

/** Whether the fact is a named intermediate result of an amount. */
export const isStep = (fact: string): boolean => fact.startsWith(stepPrefix);

/** What people call a fact, where it has a name. */
export const nameOf = (fact: string, explainer: Explainer): Text | undefined => {
  const { missingFacts, steps, fields } = explainer;
  if (isStep(fact)) return steps.get(fact.slice(stepPrefix.length));
  if (fact.startsWith(itemPrefix)) return fields[fact.slice(itemPrefix.length)]?.label;
  return entryOf(fact, explainer)?.label ?? missingFacts.get(fact)?.label;
};

/** What people call a fact; never its id. */
export const labelOf = (fact: string, explainer: Explainer): string => {
  const { words } = explainer;
  const name = nameOf(fact, explainer);
  return name === undefined ? words.unnamedFact : words.of(name);
};

/** Who can say what a missing fact is, where the assessment asks for it. */
export const answererOf = (fact: string, { missingFacts }: Explainer): AnsweredBy | undefined =>
  missingFacts.get(fact)?.answeredBy;

/** A provision by clause and title, `三（四）“项目进度与年度投资”`. */
export const provisionName = (
  { clause, title }: Pick<Finding, 'clause' | 'title'>,
  { words }: Explainer,
): string => words.provision(clause, words.of(title));

/** The same, for a heading or an entry of its own. */
export const provisionHeading = (
  { clause, title }: Pick<Finding, 'clause' | 'title'>,
  { words }: Explainer,
): readonly Inline[] => [
  words.locale === 'zh-CN' ? clause : { kind: 'foreign', language: 'zh-CN', text: clause },
  ' ',
  words.of(title),
];

/** A provision by the name that the assessment uses for it. */
export const provisionNamed = (provision: string, explainer: Explainer): string => {
  const finding = explainer.findings.get(provision);
  return finding === undefined ? explainer.words.unnamedProvision : provisionName(finding, explainer);
};
