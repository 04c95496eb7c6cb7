import type { JsonDocument } from '../json/read-json.js';
import { lineFeeds } from './digest.js';
import { type FileKind, fileKindOf, type PolicyFile } from './files.js';

/** The text of each file of a pack by its path below the pack's folder, with `/` between names. */
export type PackFiles = Readonly<Record<string, string>>;

/** The texts that a pack's rules are written from. */
export const sourceTexts = (files: PackFiles, { sources }: PolicyFile): readonly string[] =>
  sources.map(({ file }) => lineFeeds(files[file] ?? ''));

/** The documents of a pack whose form is right. */
export interface Documents {
  readonly policy: JsonDocument;
  readonly facts: JsonDocument | undefined;
  readonly parameters: JsonDocument | undefined;
  /** By path, as are the provisions. */
  readonly derived: ReadonlyMap<string, JsonDocument>;
  readonly provisions: ReadonlyMap<string, JsonDocument>;
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
  const ofKind = (kind: FileKind): ReadonlyMap<string, JsonDocument> =>
    new Map([...read].filter(([path]) => fileKindOf(path) === kind));
  return {
    policy,
    facts: read.get('facts.json'),
    parameters: read.get('parameters.json'),
    derived: ofKind('derived'),
    provisions: ofKind('provision'),
    texts,
    digest,
  };
};
