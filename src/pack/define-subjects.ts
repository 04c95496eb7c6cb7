import { nationalSubject, nationalSubjects, type Subject, subjectsOf } from '../domain/subject.js';
import type { JsonDocument } from '../json/read-json.js';
import { suggested } from '../problem/suggestion.js';
import { isOfPlanYear } from './built-in.js';
import type { Complain } from './complain.js';
import type { Documents } from './documents.js';
import type { FactsFile, PolicyFile } from './files.js';

/** First names of facts, and keys of applications, that mean something else in every pack. */
const reserved = ['asOf', 'evidence', 'item', 'parameter', 'plan', 'planYear', 'step'];

/** Why a subject of the pack's own cannot be called so. */
const refusalOf = (id: string): { readonly zh: string; readonly en: string } | undefined => {
  if (nationalSubject(id) !== undefined)
    return {
      zh: `全国通用的主体只写“${id}”`,
      en: `a subject of the national vocabulary is written as "${id}" alone`,
    };
  return reserved.includes(id)
    ? { zh: '此名另有所指，请改名', en: 'it means something else; choose another id' }
    : undefined;
};

const unknownNational = (id: string): { readonly zh: string; readonly en: string } => {
  const ids = nationalSubjects.map((subject) => subject.id);
  const { suggestion } = suggested(id, ids);
  return {
    zh: `全国通用的主体只有 ${ids.join('、')}${suggestion ? `，是否应为“${suggestion}”` : ''}；本政策自有的主体请写作 { "id": "${id}", "label": { "zh": "…", "en": "…" } }`,
    en: `those of the national vocabulary are ${ids.join(', ')}${suggestion ? `; did you mean "${suggestion}"?` : ''}; a subject of the pack's own is written { "id": "${id}", "label": { "zh": "…", "en": "…" } }`,
  };
};

/** The subjects of a pack's applications, with a complaint of each that cannot be one. */
export const defineSubjects = ({ policy, facts }: Documents, complain: Complain): readonly Subject[] => {
  const { subjects: written = [] } = policy.value as PolicyFile;
  const added = [...facts.values()].flatMap(({ value }) => (value as FactsFile).facts ?? []);
  const seen = new Set<string>();
  for (const [index, subject] of written.entries()) {
    const isOwn = typeof subject !== 'string';
    const id = isOwn ? subject.id : subject;
    const path = ['subjects', index, ...(isOwn ? ['id'] : [])];
    const refuse = (zh: string, en: string): undefined =>
      complain(policy, path, { code: 'subject-unfit', values: { subject: id, zh, en } });
    const refusal = isOwn
      ? refusalOf(id)
      : nationalSubject(id) === undefined
        ? unknownNational(id)
        : undefined;
    if (refusal !== undefined) refuse(refusal.zh, refusal.en);
    else if (seen.has(id)) refuse('重复列出，请只保留一处', 'it is listed twice; keep one');
    else if (isOwn && !added.some((fact) => fact.id.startsWith(`${id}.`)))
      refuse(
        `没有事实，请在 facts.json 的 facts 中增加“${id}.…”`,
        `it has no facts; add some to facts.json, with ids that begin with "${id}."`,
      );
    seen.add(id);
  }
  return subjectsOf((policy.value as PolicyFile).subjects);
};

/** The first name of a fact's id: its subject, where it has one. */
export const subjectIn = (fact: string): string => fact.split('.', 1).join();

/** Says of facts that other packs have why this one has not. */
export const knowingWhatIsAbsent = (
  complain: Complain,
  { planYear = true }: PolicyFile,
  subjects: readonly Subject[],
): Complain => {
  const ids = subjects.map(({ id }) => id);
  return (document: JsonDocument, path, complaint, on) => {
    if (complaint.code !== 'fact-unknown') return complain(document, path, complaint, on);
    const { fact } = complaint.values;
    const subject = subjectIn(fact);
    if (!planYear && isOfPlanYear(fact))
      return complain(document, path, { code: 'plan-year-absent', values: { fact } }, on);
    return nationalSubject(subject) !== undefined && !ids.includes(subject)
      ? complain(document, path, { code: 'subject-absent', values: { fact, subject, subjects: ids } }, on)
      : complain(document, path, complaint, on);
  };
};
