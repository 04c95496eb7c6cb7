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
  if (documents.parameters !== undefined)
    for (const [index, { members }] of (documents.parameters.value as ParametersFile).parameters.entries())
      demandUnique(documents.parameters, members, 'value', ['parameters', index, 'members']);
  if (documents.facts !== undefined) {
    const { members = {}, facts = [] } = documents.facts.value as FactsFile;
    for (const [fact, added] of Object.entries(members))
      demandUnique(documents.facts, added, 'value', ['members', fact]);
    for (const [index, fact] of facts.entries())
      demandUnique(documents.facts, fact.members, 'value', ['facts', index, 'members']);
  }
};
