import type { FactDefinition, Field, Member } from './fact.js';
import { fieldOf, fieldsOf, type WrittenField, type WrittenFields } from './field.js';
import { type Group, isGroup, nameBelow } from './group.js';
import { nationalSubjects, type Subject } from './subject.js';
import { nationalVocabulary, type Vocabulary } from './vocabulary.js';

/** What a pack adds to the national vocabulary. */
export interface Additions {
  /** Further members of an enum, or of a list of enum members: of a fact by its id, of an item's field by `<list>.<field>`. */
  readonly members?: Readonly<Record<string, readonly Member[]>> | undefined;
  /** Further fields of the items of a list, by fact id. */
  readonly fields?: Readonly<Record<string, WrittenFields>> | undefined;
  /** Further facts of the subjects, in a group or outside: `project.<name>`, `project.loan.<name>`. */
  readonly facts?: readonly (WrittenField & { readonly id: string })[] | undefined;
}

/**
 * The vocabulary of a pack's subjects: what the national vocabulary has of them, with the pack's additions. What it
 * defines itself stays what it is.
 */
export const vocabularyWith = (
  additions: Additions = {},
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
const extendedGroup = ({ parts, ...about }: Group, additions: Additions, path: string): Group => {
  const { members = {}, fields = {}, facts = [] } = additions;
  const below = facts.filter(({ id }) => id.startsWith(`${path}.`));
  const named = below.map(({ id }) => nameBelow(`${path}.`, id));
  const extended = (key: string): Field | Group => {
    const id = `${path}.${key}`;
    const national = Object.hasOwn(parts, key) ? parts[key] : undefined;
    if (national !== undefined && !isGroup(national))
      return withFields(withMembers(national, id, members), fields[id]);
    const fact = national === undefined ? below.find((other) => other.id === id) : undefined;
    return fact === undefined
      ? extendedGroup(national ?? { parts: {} }, { ...additions, facts: below }, id)
      : packField(fact);
  };
  const keys = [...new Set([...Object.keys(parts), ...named])];
  return { ...about, parts: Object.fromEntries(keys.map((key) => [key, extended(key)])) };
};

/** Only what has choices of its own can be given more of them: a fact, or a field of a list's items. */
const withMembers = (field: Field, id: string, added: NonNullable<Additions['members']>): Field => {
  const { members, fields } = field;
  const further = added[id] ?? [];
  if (members !== undefined && further.length > 0) return { ...field, members: [...members, ...further] };
  if (fields === undefined) return field;
  const extended = mapped(fields, (inner, name) => withMembers(inner, `${id}.${name}`, added));
  // What is as it was stays the same object, by which it is known.
  return Object.keys(fields).some((name) => extended[name] !== fields[name])
    ? { ...field, fields: extended }
    : field;
};

/** What has an id under which a pack may add to it: facts, and the fields of lists' items. */
export const placesIn = (facts: Iterable<FactDefinition>): readonly FactDefinition[] =>
  [...facts].flatMap((fact) => [
    fact,
    ...Object.entries(fact.fields ?? {}).map(([name, field]) => ({ id: `${fact.id}.${name}`, ...field })),
  ]);

/** Only lists of items can be given further fields; those that they have stay what they are. */
const withFields = (field: Field, added: WrittenFields = {}): Field =>
  field.fields === undefined || Object.keys(added).length === 0
    ? field
    : { ...field, fields: { ...field.fields, ...fieldsOf(mapped(added, stated)), ...field.fields } };

/** A pack's own fact. */
const packField = (written: WrittenField): Field => fieldOf(stated(written));

/** What is stated by itself: a code is known by its form, and without one is text. */
const stated = ({ type, fields, ...written }: WrittenField): WrittenField => ({
  ...written,
  type: type === 'code' && written.form === undefined ? 'text' : type,
  fields: fields && mapped(fields, stated),
});

const mapped = <Each extends WrittenField | Field>(
  fields: Readonly<Record<string, Each>>,
  map: (field: Each, name: string) => Each,
): Readonly<Record<string, Each>> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, map(field, name)]));
