import { readPackFiles } from '../../src/node.js';
import { packIn } from '../generate/packs.js';

export const packDirectory = 'rules/guangxi-qianqi-jigai';

export const packFiles = readPackFiles(packDirectory);

export const { pack, additions } = packIn(packDirectory);
