import type { JsonDocument } from '../json/read-json.js';
import type { Complain } from '../pack/complain.js';
import type { Documents } from '../pack/documents.js';
import type { ProvisionFile } from '../pack/file-schemas.js';
import { suggested } from '../problem/suggestion.js';
import type { JsonPath } from '../rule/scope.js';

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

/** What an incentive and its options exclude, each with its path. */
const exclusionsOf = ({
  excludes,
  options = [],
}: ProvisionFile): readonly (readonly [name: string, path: JsonPath])[] => [
  ...(excludes ?? []).map((name, index) => [name, ['excludes', index]] as const),
  ...options.flatMap((option, place) =>
    (option.excludes ?? []).map((name, index) => [name, ['options', place, 'excludes', index]] as const),
  ),
];

/**
 * Provisions and options that are named and that there are not, where linking does not look: in derived facts,
 * in exceptions of parameters, and in what an incentive excludes.
 */
export const checkProvisionNames = (documents: Documents, complain: Complain): void => {
  const files = [...documents.provisions.values()].map(({ value }) => value as ProvisionFile);
  const deciding = files.flatMap(({ name, kind }) => (kind === 'duty' || kind === 'target' ? [] : [name]));
  const options = files.flatMap((file) => (file.options ?? []).map(({ id }) => `${file.name}#${id}`));
  const demandKnown = (
    name: string,
    names: readonly string[],
    document: JsonDocument,
    path: JsonPath,
  ): void => {
    if (!names.includes(name))
      complain(document, path, { code: 'provision-unknown', values: { name, ...suggested(name, names) } });
  };

  const { derived, parameters, provisions } = documents;
  for (const document of [...derived.values(), ...(parameters === undefined ? [] : [parameters])])
    for (const [name, path] of referencesIn(document.value, [])) demandKnown(name, deciding, document, path);
  for (const document of provisions.values())
    for (const [name, path] of exclusionsOf(document.value as ProvisionFile))
      demandKnown(name, name.includes('#') ? options : deciding, document, path);
};
