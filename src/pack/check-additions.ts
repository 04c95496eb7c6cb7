import { placesIn } from '../domain/additions.js';
import { nationalFacts } from '../domain/vocabulary.js';
import type { JsonDocument, JsonPath } from '../json/read-json.js';
import { suggested } from '../problem/suggestion.js';
import { checkDefinition } from './check-definition.js';
import type { Complain } from './complain.js';
import { subjectIn } from './define-subjects.js';
import type { FactsFile } from './files.js';

type Definitions = NonNullable<FactsFile['fields']>[string];

/**
 * Complains of what a pack adds to the national vocabulary of its subjects where that has no place for it, or has it
 * already.
 */
export const checkAdditions = (
  document: JsonDocument,
  subjects: readonly string[],
  complain: Complain,
): void => {
  const ofSubjects = [...nationalFacts.values()].filter(({ id }) => subjects.includes(subjectIn(id)));
  const national = new Map(placesIn(ofSubjects).map((place) => [place.id, place]));
  const { members = {}, fields = {}, facts = [] } = document.value as FactsFile;

  const checkPlace = (key: 'members' | 'fields', id: string): void => {
    const fact = national.get(id);
    if (fact?.[key] !== undefined) return;
    const ids = [...national.values()].flatMap((each) => (each[key] === undefined ? [] : [each.id]));
    complain(
      document,
      [key, id],
      fact !== undefined || facts.some((own) => own.id === id)
        ? { code: 'addition-unfit', values: { fact: id, key } }
        : { code: 'fact-unknown', values: { fact: id, ...suggested(id, ids) } },
      'key',
    );
  };
  const checkFields = (definitions: Definitions, path: JsonPath): void => {
    for (const [name, field] of Object.entries(definitions))
      checkDefinition(field, document, [...path, name], complain);
  };

  for (const id of Object.keys(members)) checkPlace('members', id);
  for (const [id, added] of Object.entries(fields)) {
    checkPlace('fields', id);
    checkFields(added, ['fields', id]);
    for (const name of Object.keys(added))
      if (Object.hasOwn(national.get(id)?.fields ?? {}, name))
        complain(
          document,
          ['fields', id, name],
          { code: 'fact-duplicate', values: { fact: `${id}.${name}` } },
          'key',
        );
  }
  for (const [index, fact] of facts.entries()) {
    checkDefinition(fact, document, ['facts', index], complain);
    checkFields(fact.fields ?? {}, ['facts', index, 'fields']);
  }
};
