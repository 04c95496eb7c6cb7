import { readPack } from '../../src/check/read-pack.js';
import type { Additions } from '../../src/domain/additions.js';
import { readPackFiles } from '../../src/node.js';
import type { Pack } from '../../src/pack/pack.js';

export const packDirectory = 'rules/guangxi-qianqi-jigai';

export const packFiles = readPackFiles(packDirectory);

const { pack: linked, problems } = readPack(packFiles);
if (linked === undefined) throw new Error(JSON.stringify(problems));

export const pack: Pack = linked;

/** What the pack adds to the national vocabulary. */
export const additions: Additions = JSON.parse(packFiles['facts.json'] ?? '{}');
