import { inputTypesOf, nationalInputTypes } from '../../src/editor/input-types.js';
import type { GeneratedFile } from './generated-file.js';
import { packs } from './packs.js';

/** How the interfaces of a bundled pack's applications begin. */
const prefixes: Readonly<Record<string, string>> = { 'guangxi-qianqi-jigai': 'Guangxi' };

/** The types of applications: those of the national vocabulary, and those of each bundled pack. */
export const inputTypeFiles = (): readonly GeneratedFile[] => [
  { path: 'src/domain/application-input.ts', text: nationalInputTypes() },
  ...packs.flatMap(({ pack, additions }): readonly GeneratedFile[] => {
    const { id } = pack.manifest;
    const prefix = prefixes[id];
    return prefix === undefined
      ? []
      : [{ path: `src/bundled/${id}.types.ts`, text: inputTypesOf(pack, additions, prefix) }];
  }),
];
