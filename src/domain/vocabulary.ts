import { enterpriseFacts } from './enterprise.js';
import type { Dictionary } from './fact.js';
import { group } from './field.js';
import { factsIn, type NamedGroup } from './group.js';
import { projectFacts } from './project.js';

/** The subjects of applications, each a group of facts. */
export type Vocabulary = Readonly<Record<string, NamedGroup>>;

/**
 * The one table of the facts that any Chinese industrial policy may ask for. The reader of applications, their
 * JSON Schema, the dictionary and the TypeScript types are made from it.
 */
export const nationalVocabulary: Vocabulary = {
  enterprise: group('企业', 'The enterprise', enterpriseFacts),
  project: group('项目', 'The project', projectFacts),
};

export const nationalFacts: Dictionary = new Map(factsIn(nationalVocabulary).map((fact) => [fact.id, fact]));
