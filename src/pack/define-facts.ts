import { vocabularyWith } from '../domain/additions.js';
import type { FactDefinition, Member } from '../domain/fact.js';
import { fieldOf } from '../domain/field.js';
import { factsIn } from '../domain/group.js';
import type { Subject } from '../domain/subject.js';
import { nationalFacts } from '../domain/vocabulary.js';
import type { JsonDocument, JsonPath } from '../json/read-json.js';
import { suggested } from '../problem/suggestion.js';
import { builtInsOf } from './built-in.js';
import { checkAdditions } from './check-additions.js';
import { checkDefinition } from './check-definition.js';
import type { Complain } from './complain.js';
import { subjectIn } from './define-subjects.js';
import type { Documents } from './documents.js';
import type { DerivedFile, FactsFile, ParametersFile, PolicyFile } from './files.js';

/** What several files add, taken together. */
const additionsIn = (files: readonly FactsFile[]): FactsFile => {
  const members: Record<string, readonly Member[]> = {};
  const fields: Record<string, NonNullable<FactsFile['fields']>[string]> = {};
  for (const file of files) {
    for (const [id, added] of Object.entries(file.members ?? {}))
      members[id] = [...(members[id] ?? []), ...added];
    for (const [id, added] of Object.entries(file.fields ?? {})) fields[id] = { ...fields[id], ...added };
  }
  return { members, fields, facts: files.flatMap(({ facts = [] }) => facts) };
};

/**
 * Every fact of a pack: what the national vocabulary has of its subjects, with the pack's additions, then what the
 * pack computes.
 */
export const defineFacts = (
  documents: Documents,
  subjects: readonly Subject[],
  complain: Complain,
): Record<'given' | 'dictionary', Map<string, FactDefinition>> => {
  const ids = subjects.map((subject) => subject.id);
  /** What is shared with packs about other subjects has more than there is a place for. */
  const isLeftOut = (file: string, fact: string): boolean =>
    documents.useOf(file) !== undefined && !ids.includes(subjectIn(fact));
  const additions = additionsIn([...documents.facts.values()].map(({ value }) => value as FactsFile));
  const builtIns = builtInsOf(documents.policy.value as PolicyFile);
  const given = new Map(factsIn(vocabularyWith(additions, subjects)).map((fact) => [fact.id, fact]));
  const dictionary = new Map([...given, ...builtIns.map((fact) => [fact.id, fact] as const)]);

  /** The file that defines each fact of the pack's own; what none defines, every pack has. */
  const definedIn = new Map<string, string>();
  const complainOfDuplicate = (fact: string, document: JsonDocument, path: JsonPath): void => {
    const other = definedIn.get(fact);
    complain(document, path, {
      code: 'fact-duplicate',
      values: other === undefined ? { fact } : { fact, other },
    });
  };

  for (const [path, document] of documents.facts) {
    checkAdditions(document, ids, complain);
    for (const [index, { id }] of ((document.value as FactsFile).facts ?? []).entries()) {
      if (isLeftOut(path, id)) continue;
      const subject = subjectIn(id);
      if (!ids.includes(subject)) {
        const values = { fact: id, subject, subjects: ids, ...suggested(subject, ids) };
        complain(document, ['facts', index, 'id'], { code: 'subject-absent', values });
        continue;
      }
      // The national vocabulary wins over a pack's fact of the same id, and a fact over a group.
      if (definedIn.has(id) || nationalFacts.has(id) || !given.has(id))
        complainOfDuplicate(id, document, ['facts', index, 'id']);
      else definedIn.set(id, path);
    }
  }

  const define = (fact: FactDefinition, file: string, document: JsonDocument, path: JsonPath): void => {
    if (dictionary.has(fact.id)) complainOfDuplicate(fact.id, document, path);
    else {
      dictionary.set(fact.id, fact);
      definedIn.set(fact.id, file);
    }
  };

  /** A derived field of a list's items: conditions and formulas over the list may use it like a stated one. */
  const defineItemField = (
    field: FactDefinition,
    over: string,
    file: string,
    document: JsonDocument,
  ): void => {
    const { id, ...about } = field;
    const list = dictionary.get(over);
    const name = id.slice(over.length + 1);
    if (list?.fields === undefined) {
      const lists = [...given.values()].flatMap((fact) => (fact.fields ? [fact.id] : []));
      complain(document, ['over'], {
        code: 'fact-unknown',
        values: { fact: over, ...suggested(over, lists) },
      });
    } else if (!id.startsWith(`${over}.`))
      complain(document, ['id'], { code: 'name-unfit', values: { name: id, expected: `${over}.…` } });
    else if (Object.hasOwn(list.fields, name)) complainOfDuplicate(id, document, ['id']);
    else {
      dictionary.set(over, { ...list, fields: { ...list.fields, [name]: about } });
      definedIn.set(id, file);
    }
  };

  for (const [file, document] of documents.parameters)
    for (const [index, parameter] of (document.value as ParametersFile).parameters.entries()) {
      const path = ['parameters', index];
      checkDefinition(parameter, document, path, complain);
      const fact: FactDefinition = { id: parameter.id, ...fieldOf(parameter), answeredBy: 'authority' };
      define(fact, file, document, [...path, 'id']);
    }
  for (const [path, document] of documents.derived) {
    const file = document.value as DerivedFile;
    if (isLeftOut(path, file.id)) continue;
    checkDefinition(file, document, [], complain);
    const fact: FactDefinition = { id: file.id, ...fieldOf(file), derived: true };
    if (file.over === undefined) define(fact, path, document, ['id']);
    else defineItemField(fact, file.over, path, document);
  }
  return { given, dictionary };
};
