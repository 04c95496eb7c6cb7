import type { Text } from './fact.js';
import { nationalVocabulary } from './vocabulary.js';

/** Whom or what applications are about, such as an enterprise or a person: a part of them with facts of its own. */
export interface Subject {
  /** The key under which applications have it, and the first name of its facts. */
  readonly id: string;
  readonly label: Text;
}

/** A subject as a pack writes it: one of the national vocabulary by its id, or one of the pack's own. */
export type WrittenSubject = string | Subject;

export const nationalSubjects: readonly Subject[] = Object.entries(nationalVocabulary).map(
  ([id, { label }]) => ({ id, label }),
);

export const nationalSubject = (id: string): Subject | undefined =>
  nationalSubjects.find((subject) => subject.id === id);

/** The subjects of a pack in its order, those of the national vocabulary where it names none. */
export const subjectsOf = (written?: readonly WrittenSubject[]): readonly Subject[] =>
  written?.flatMap((subject) => (typeof subject === 'string' ? (nationalSubject(subject) ?? []) : subject)) ??
  nationalSubjects;
