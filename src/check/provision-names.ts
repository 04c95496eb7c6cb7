import type { JsonPath } from '../json/read-json.js';
import type { DerivedFile, ProvisionFile } from '../pack/files.js';
import { suggested } from '../problem/suggestion.js';
import type { Check } from './check.js';

type Named = readonly [name: string, path: JsonPath];

/** Every `{ "condition": name }` below a value, with the path of the name. */
const referencesIn = (value: unknown, path: JsonPath): readonly Named[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'condition' && typeof part === 'string'
      ? [[part, place] as const]
      : referencesIn(part, place);
  });
};

/** What an incentive and its options exclude. */
const exclusionsOf = ({ excludes, options = [] }: Partial<ProvisionFile>): readonly Named[] => [
  ...(excludes ?? []).map((name, index) => [name, ['excludes', index]] as const),
  ...options.flatMap((option, place) =>
    (option.excludes ?? []).map((name, index) => [name, ['options', place, 'excludes', index]] as const),
  ),
];

/**
 * Every provision and option that is named is there and decides on applications. Names are sought in what is written,
 * since a tree with another mistake in it does not link.
 */
export const checkProvisionNames: Check = ({ documents, pack }, complain) => {
  const files = [...documents.provisions.values()].map(({ value }) => value as ProvisionFile);
  const deciding = files.flatMap(({ name, kind }) => (kind === 'duty' || kind === 'target' ? [] : [name]));
  const options = files.flatMap((file) => (file.options ?? []).map(({ id }) => `${file.name}#${id}`));
  const { derived, parameters, provisions, useOf } = documents;
  // Of what others share only what is used has to be right here.
  const linked = [...derived].flatMap(([path, document]) =>
    useOf(path) !== undefined && !pack.derived.has((document.value as DerivedFile).id) ? [] : [document],
  );
  for (const document of [...linked, ...parameters.values(), ...provisions.values()])
    for (const [name, path] of [
      ...referencesIn(document.value, []),
      ...exclusionsOf(document.value as Partial<ProvisionFile>),
    ]) {
      const names = name.includes('#') ? options : deciding;
      if (!names.includes(name))
        complain(document, path, { code: 'provision-unknown', values: { name, ...suggested(name, names) } });
    }
};
