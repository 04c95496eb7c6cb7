import type { JsonDocument } from '../json/read-json.js';
import { refuseIfAny } from '../problem/policy-error.js';
import { packDigest } from './digest.js';
import { documentsOf, type PackFiles, sourceTexts } from './documents.js';
import type { PolicyFile } from './files.js';
import { withEnglish } from './languages.js';
import { linkPack } from './link.js';
import type { Pack } from './pack.js';
import { kindIn, usesOf } from './vocabularies.js';

/** A pack that was found right, as plain JSON: to restore it, its files are linked, and not checked or put in order again. */
export interface StoredPack {
  readonly digest: string;
  readonly texts: readonly string[];
  readonly documents: Readonly<Record<string, unknown>>;
  /** Every name after all that it rests on. */
  readonly order: readonly string[];
}

const link = ({
  documents: values,
  order,
  ...text
}: Omit<StoredPack, 'order'> & Partial<StoredPack>): Pack => {
  const documents = new Map(
    Object.entries(values).map(([file, value]): [string, JsonDocument] => [
      file,
      { value, place: () => ({ file }) },
    ]),
  );
  const policy = documents.get('policy.json');
  if (policy === undefined) throw new Error('a pack has a policy.json');
  const { pack, problems } = linkPack(documentsOf(documents, policy, text), order);
  refuseIfAny(problems);
  return pack;
};

/** Stores the pack of files that were found right. */
export const storePack = (files: PackFiles): StoredPack => {
  const uses = usesOf(JSON.parse(files['policy.json'] ?? '{}'));
  const paths = Object.keys(files).filter((path) => !['case', undefined].includes(kindIn(path, uses)));
  const documents = Object.fromEntries(
    paths.sort().map((path): [string, unknown] => [path, withEnglish(JSON.parse(files[path] ?? ''))]),
  );
  const texts = sourceTexts(files, documents['policy.json'] as PolicyFile);
  const stored = { digest: packDigest(files), texts, documents };
  return { ...stored, order: link(stored).graph.order };
};

/** The pack that was stored. */
export const restorePack: (stored: StoredPack) => Pack = link;
