import type { JsonDocument } from '../json/read-json.js';
import { lineFeeds } from './digest.js';
import type { FileKind, PolicyFile } from './files.js';
import { kindIn, usedPath, usesOf } from './vocabularies.js';

/** The text of each file of a pack by its path below the pack's folder, with `/` between names. */
export type PackFiles = Readonly<Record<string, string>>;

/** The texts that a pack's rules are written from. */
export const sourceTexts = (files: PackFiles, { sources }: PolicyFile): readonly string[] =>
  sources.map(({ file }) => lineFeeds(files[file] ?? ''));

/** The documents of a pack whose form is right. */
export interface Documents {
  readonly policy: JsonDocument;
  /** By path, as are all that follow: those of what the pack uses first, then its own. */
  readonly facts: ReadonlyMap<string, JsonDocument>;
  readonly parameters: ReadonlyMap<string, JsonDocument>;
  readonly derived: ReadonlyMap<string, JsonDocument>;
  readonly provisions: ReadonlyMap<string, JsonDocument>;
  /** What the pack uses in whose files a path is; nothing for its own. */
  readonly useOf: (path: string) => string | undefined;
  /** The texts of the sources, in the order of `policy.json`; one that is missing is empty. */
  readonly texts: readonly string[];
  readonly digest: string;
}

/** The documents by what they are; there has to be a `policy.json`. */
export const documentsOf = (
  read: ReadonlyMap<string, JsonDocument>,
  policy: JsonDocument,
  { texts, digest }: Pick<Documents, 'texts' | 'digest'>,
): Documents => {
  const uses = usesOf(policy.value);
  const useOf = (path: string): string | undefined => usedPath(path, uses)?.use;
  const ofKind = (kind: FileKind): ReadonlyMap<string, JsonDocument> => {
    const found = [...read].filter(([path]) => kindIn(path, uses) === kind);
    const [used, own] = [found.filter(([path]) => useOf(path)), found.filter(([path]) => !useOf(path))];
    return new Map([...used, ...own]);
  };
  return {
    policy,
    useOf,
    facts: ofKind('facts'),
    parameters: ofKind('parameters'),
    derived: ofKind('derived'),
    provisions: ofKind('provision'),
    texts,
    digest,
  };
};
