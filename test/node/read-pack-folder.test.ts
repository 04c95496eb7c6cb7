import { expect, it } from 'vitest';
import { readPack } from '../../src/check/read-pack.js';
import { readPackFolder } from '../../src/node/read-pack-folder.js';
import { packDigest } from '../../src/pack/digest.js';
import { shippedVocabularies } from '../../src/policy/shipped-vocabularies.js';
import { soundPack } from '../check/broken-pack.js';
import { temporaryFolder } from '../cli/temporary-folder.js';

const text = '{ "a schema": true }';

it('passes over hidden files, other files and the schemas of the pack', () => {
  const folder = temporaryFolder();
  for (const file of ['policy.json', '.hidden.json', 'notes.md', 'schema/a.json', 'land/schema/a.json'])
    folder.write(file, text);
  expect(readPackFolder(folder.path)).toEqual({
    files: { 'policy.json': text, 'land/schema/a.json': text },
    problems: [],
  });
});

it('a host that reads them all the same has the same pack', () => {
  const files = { ...soundPack, 'schema/provision.schema.json': text };
  expect(readPack(files, shippedVocabularies).problems).toEqual([]);
  expect(packDigest(files)).toBe(packDigest(soundPack));
});
