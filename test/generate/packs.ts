import { existsSync, readdirSync } from 'node:fs';
import { readPack } from '../../src/check/read-pack.js';
import type { Additions } from '../../src/domain/additions.js';
import { readPackFiles } from '../../src/node.js';
import type { Pack } from '../../src/pack/pack.js';
import { shippedVocabularies } from '../../src/policy/shipped-vocabularies.js';
import { inEnglish } from '../../src/problem/sentence.js';

/** A pack as its folder has it, which needs nothing that is generated. */
export interface FolderPack {
  readonly directory: string;
  readonly pack: Pack;
  /** What it adds to the national vocabulary. */
  readonly additions: Additions;
}

export const packIn = (directory: string): FolderPack => {
  const files = readPackFiles(directory);
  const { pack, problems } = readPack(files, shippedVocabularies);
  if (pack === undefined) throw new Error(`${directory}\n${problems.map(inEnglish).join('\n')}`);
  return {
    directory,
    pack,
    additions: { members: {}, facts: [], ...JSON.parse(files['facts.json'] ?? '{}') },
  };
};

/** The packs of the repository. */
export const packs: readonly FolderPack[] = readdirSync('rules')
  .map((name) => `rules/${name}`)
  .filter((directory) => existsSync(`${directory}/policy.json`))
  .map(packIn);
