import type { JsonDocument } from '../json/read-json.js';
import { type FileKind, fileKindOf } from './files.js';

/** The text of each file of a pack by its path below the pack's folder, with `/` between names. */
export type PackFiles = Readonly<Record<string, string>>;

/** The documents of a pack whose form is right. */
export interface Documents {
  readonly policy: JsonDocument;
  readonly facts: JsonDocument | undefined;
  readonly parameters: JsonDocument | undefined;
  /** By path, as are the provisions. */
  readonly derived: ReadonlyMap<string, JsonDocument>;
  readonly provisions: ReadonlyMap<string, JsonDocument>;
  readonly source: string;
  readonly digest: string;
}

/** The documents by what they are; there has to be a `policy.json`. */
export const documentsOf = (
  read: ReadonlyMap<string, JsonDocument>,
  policy: JsonDocument,
  { source, digest }: Pick<Documents, 'source' | 'digest'>,
): Documents => {
  const ofKind = (kind: FileKind): ReadonlyMap<string, JsonDocument> =>
    new Map([...read].filter(([path]) => fileKindOf(path) === kind));
  return {
    policy,
    facts: read.get('facts.json'),
    parameters: read.get('parameters.json'),
    derived: ofKind('derived'),
    provisions: ofKind('provision'),
    source,
    digest,
  };
};
