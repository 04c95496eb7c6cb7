import national from 'virtual:vocabulary/national';
import type { Vocabularies } from '../pack/vocabularies.js';

/** What packs may use by name: `national`, what any Chinese policy may need of enterprises and projects. */
export const shippedVocabularies: Vocabularies = { national };
