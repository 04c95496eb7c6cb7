import type { JsonDocument } from '../json/read-json.js';
import { suggested } from '../problem/suggestion.js';
import type { JsonPath } from '../rule/scope.js';
import type { Complain } from './complain.js';
import type { Documents } from './documents.js';
import type { ProvisionFile } from './file-schemas.js';

/** Every `{ "condition": name }` below a value, with the path of the name. */
const referencesIn = (value: unknown, path: JsonPath): readonly (readonly [string, JsonPath])[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'condition' && typeof part === 'string'
      ? [[part, place] as const]
      : referencesIn(part, place);
  });
};

/**
 * Provisions and options that are named and that there are not, where linking does not look: in derived facts,
 * in exceptions of parameters, and behind the `#` of what an incentive excludes.
 */
export const checkProvisionNames = (documents: Documents, complain: Complain): void => {
  const files = [...documents.provisions.values()].map(({ value }) => value as ProvisionFile);
  const deciding = files.flatMap(({ name, kind }) => (kind === 'duty' || kind === 'target' ? [] : [name]));
  const unknown = (document: JsonDocument, path: JsonPath, name: string, names: readonly string[]): void =>
    complain(document, path, { code: 'provision-unknown', values: { name, ...suggested(name, names) } });

  const { derived, parameters, provisions } = documents;
  for (const document of [...derived.values(), ...(parameters === undefined ? [] : [parameters])])
    for (const [name, path] of referencesIn(document.value, []))
      if (!deciding.includes(name)) unknown(document, path, name, deciding);

  const options = files.flatMap((file) => (file.options ?? []).map(({ id }) => `${file.name}#${id}`));
  for (const document of provisions.values()) {
    const { excludes, options: own } = document.value as ProvisionFile;
    const lists: readonly (readonly [readonly string[] | undefined, JsonPath])[] = [
      [excludes, ['excludes']],
      ...(own ?? []).map((option, index) => [option.excludes, ['options', index, 'excludes']] as const),
    ];
    for (const [list, path] of lists)
      for (const [index, name] of (list ?? []).entries())
        if (name.includes('#') && deciding.includes(name.replace(/#.*$/, '')) && !options.includes(name))
          unknown(document, [...path, index], name, options);
  }
};
