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
  /** Whether a path is not the pack's own. */
  readonly isUsed: (path: string) => boolean;
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
  const isUsed = (path: string): boolean => usedPath(path, uses) !== undefined;
  const ofKind = (kind: FileKind): ReadonlyMap<string, JsonDocument> => {
    const found = [...read].filter(([path]) => kindIn(path, uses) === kind);
    return new Map([...found.filter(([path]) => isUsed(path)), ...found.filter(([path]) => !isUsed(path))]);
  };
  return {
    policy,
    isUsed,
    facts: ofKind('facts'),
    parameters: ofKind('parameters'),
    derived: ofKind('derived'),
    provisions: ofKind('provision'),
    texts,
    digest,
  };
};
