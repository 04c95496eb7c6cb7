import type { Field, Member } from './fact.js';
import { fieldOf, type WrittenField } from './field.js';
import { type Group, isGroup, nameBelow } from './group.js';
import { nationalSubjects, type Subject } from './subject.js';
import { nationalVocabulary, type Vocabulary } from './vocabulary.js';

/** What a pack adds to the national vocabulary. */
export interface Additions {
  /** Further members of an enum, or of a list of enum members, by fact id. */
  readonly members: Readonly<Record<string, readonly Member[]>>;
  /** Further facts of the subjects, in a group or outside: `project.<name>`, `project.loan.<name>`. */
  readonly facts: readonly (WrittenField & { readonly id: string })[];
}

/**
 * The vocabulary of a pack's subjects: what the national vocabulary has of them, with the pack's additions. What it
 * defines itself stays what it is.
 */
export const vocabularyWith = (
  additions: Additions = { members: {}, facts: [] },
  subjects: readonly Subject[] = nationalSubjects,
): Vocabulary =>
  Object.fromEntries(
    subjects.map(({ id, label }) => {
      const parts = nationalVocabulary[id]?.parts ?? {};
      return [id, { label, parts: extendedGroup({ parts }, additions, id).parts }];
    }),
  );

/**
 * The group with the id `path`, with a pack's further facts in it: each in the group that its id names, which is
 * made if there is none.
 */
const extendedGroup = ({ parts, ...about }: Group, { members, facts }: Additions, path: string): Group => {
  const below = facts.filter(({ id }) => id.startsWith(`${path}.`));
  const named = below.map(({ id }) => nameBelow(`${path}.`, id));
  const extended = (key: string): Field | Group => {
    const id = `${path}.${key}`;
    const national = Object.hasOwn(parts, key) ? parts[key] : undefined;
    if (national !== undefined && !isGroup(national)) return withMembers(national, members[id]);
    const fact = national === undefined ? below.find((other) => other.id === id) : undefined;
    return fact === undefined
      ? extendedGroup(national ?? { parts: {} }, { members, facts: below }, id)
      : packField(fact);
  };
  const keys = [...new Set([...Object.keys(parts), ...named])];
  return { ...about, parts: Object.fromEntries(keys.map((key) => [key, extended(key)])) };
};

/** Only what has choices of its own can be given more of them. */
const withMembers = (field: Field, added: readonly Member[] = []): Field =>
  field.members === undefined || added.length === 0
    ? field
    : { ...field, members: [...field.members, ...added] };

/** A pack's own fact. Codes have their forms in the national vocabulary, so that another code is text. */
const packField = ({ type, ...written }: WrittenField): Field =>
  fieldOf({ ...written, type: type === 'code' ? 'text' : type });
