import type { JsonDocument, JsonPath } from '../json/read-json.js';
import type { DerivedFile, FactsFile, ParametersFile, ProvisionFile } from '../pack/files.js';
import type { Check } from './check.js';

/** Ids, names and values that occur twice in a list: the second would hide the first, or be hidden by it. */
export const checkUniqueness: Check = ({ documents }, complain) => {
  const demandUnique = <Key extends string>(
    document: JsonDocument,
    list: readonly { readonly [Name in Key]: string }[] | undefined,
    key: Key,
    path: JsonPath,
  ): void => {
    const seen = new Set<string>();
    for (const [index, { [key]: name }] of (list ?? []).entries()) {
      if (seen.has(name))
        complain(document, [...path, index, key], {
          code: 'name-duplicate',
          values: { name, other: String(path.at(-1)) },
        });
      seen.add(name);
    }
  };

  for (const document of documents.provisions.values()) {
    const { readings, options, steps } = document.value as ProvisionFile;
    demandUnique(document, readings, 'id', ['readings']);
    demandUnique(document, options, 'id', ['options']);
    demandUnique(document, steps, 'name', ['steps']);
    for (const [index, option] of (options ?? []).entries())
      demandUnique(document, option.steps, 'name', ['options', index, 'steps']);
  }
  for (const document of documents.derived.values())
    demandUnique(document, (document.value as DerivedFile).members, 'value', ['members']);
  for (const document of documents.parameters.values())
    for (const [index, { members }] of (document.value as ParametersFile).parameters.entries())
      demandUnique(document, members, 'value', ['parameters', index, 'members']);
  for (const document of documents.facts.values()) {
    const { members, fields, facts } = document.value as FactsFile;
    const demandUniqueIn = (definitions: NonNullable<FactsFile['fields']>[string], path: JsonPath): void => {
      for (const [name, field] of Object.entries(definitions))
        demandUnique(document, field.members, 'value', [...path, name, 'members']);
    };
    for (const [fact, added] of Object.entries(members ?? {}))
      demandUnique(document, added, 'value', ['members', fact]);
    for (const [list, added] of Object.entries(fields ?? {})) demandUniqueIn(added, ['fields', list]);
    for (const [index, fact] of (facts ?? []).entries()) {
      demandUnique(document, fact.members, 'value', ['facts', index, 'members']);
      demandUniqueIn(fact.fields ?? {}, ['facts', index, 'fields']);
    }
  }
};
