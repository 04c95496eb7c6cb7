import { readPackFiles } from '../../src/node.js';
import type { PackFiles } from '../../src/pack/documents.js';
import type { CaseFile } from '../../src/pack/files.js';

/** A pack about a person, with no year and words of its own. */
export const personPack: PackFiles = readPackFiles('test/packs/person-subsidy');

export const personCases = Object.entries(personPack).flatMap(([path, text]): [string, CaseFile][] =>
  path.startsWith('cases/') ? [[path, JSON.parse(text)]] : [],
);

/** The pack with keys of its manifest set, or left out where they are `undefined`. */
export const withManifest = (
  changes: Readonly<Record<string, unknown>>,
  files: PackFiles = personPack,
): PackFiles => {
  const { sources, provisions, ...about } = JSON.parse(files['policy.json'] ?? '{}');
  return { ...files, 'policy.json': JSON.stringify({ ...about, ...changes, sources, provisions }) };
};
