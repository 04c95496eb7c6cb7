import type { PackFiles } from './documents.js';
import { type FileKind, fileKindOf, type PolicyFile } from './files.js';

/** Vocabularies that packs may use by name, each by the paths of its files. */
export type Vocabularies = Readonly<Record<string, PackFiles>>;

/** What a pack may use of another folder: its facts, parameters and derived facts, but no provisions or cases. */
const shared: readonly (FileKind | undefined)[] = ['facts', 'parameters', 'derived'];

export const isShared = (path: string): boolean => shared.includes(fileKindOf(path));

/** Whether what a pack uses is a folder, by its path from the pack's own, and no vocabulary by its name. */
export const isFolder = (use: string): boolean => /^\.\.?\//.test(use);

/** The folder that a path begins with among those that a pack uses, and the rest of the path. */
export const usedPath = (
  path: string,
  uses: readonly string[],
): { readonly use: string; readonly rest: string } | undefined => {
  const use = uses.find((each) => path.startsWith(`${each}/`));
  return use === undefined ? undefined : { use, rest: path.slice(use.length + 1) };
};

/** Which kind of file stands at a path of a pack or of what it uses. */
export const kindIn = (path: string, uses: readonly string[]): FileKind | undefined =>
  fileKindOf(usedPath(path, uses)?.rest ?? path);

/** What a manifest says that the pack uses; nothing where it cannot be read. */
export const usesOf = (manifest: unknown): readonly string[] => {
  const { uses } = (typeof manifest === 'object' && manifest !== null ? manifest : {}) as Partial<PolicyFile>;
  return Array.isArray(uses) ? uses.filter((use) => typeof use === 'string') : [];
};

/** The files of a pack together with those of the vocabularies that it uses by name, under their names. */
export const withVocabularies = (
  files: PackFiles,
  uses: readonly string[],
  vocabularies: Vocabularies,
): PackFiles => ({
  ...Object.fromEntries(
    uses.flatMap((use) =>
      Object.hasOwn(vocabularies, use)
        ? Object.entries(vocabularies[use] ?? {}).map(([path, text]) => [`${use}/${path}`, text])
        : [],
    ),
  ),
  ...files,
});
