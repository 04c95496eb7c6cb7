import { readPackFiles } from '../../src/node.js';
import { withVocabularies } from '../../src/pack/vocabularies.js';
import { shippedVocabularies } from '../../src/policy/shipped-vocabularies.js';
import { packIn } from '../generate/packs.js';

export const packDirectory = 'rules/guangxi-qianqi-jigai';

export const packFiles = withVocabularies(readPackFiles(packDirectory), ['national'], shippedVocabularies);

export const { pack, additions } = packIn(packDirectory);
