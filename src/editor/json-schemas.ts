import { type Additions, vocabularyWith } from '../domain/additions.js';
import { factsIn } from '../domain/group.js';
import { nationalVocabulary, type Vocabulary } from '../domain/vocabulary.js';
import type { JsonSchema } from '../json/json-schema.js';
import { builtInsOf } from '../pack/built-in.js';
import { fileSchemas } from '../pack/file-schemas.js';
import type { PolicyFile } from '../pack/files.js';
import type { Pack } from '../pack/pack.js';
import { ruleForms } from '../pack/rule-forms.js';
import { inputExample } from '../quantity/unit.js';
import { annotated, type Completions } from './annotated.js';
import { applicationJsonSchema } from './application-json-schema.js';
import { keyDescriptions } from './key-descriptions.js';
import { type Named, offersOf } from './offer.js';

const completions: Completions = {
  // Another pack's application has other facts: an editor offers those of this one and accepts any.
  application: () => ({ anyOf: [{ $ref: 'application.schema.json' }, { type: 'object' }] }),
  literal: (schema) => ({
    ...schema,
    examples: [
      ...(['money', 'price', 'area', 'ratio'] as const).map((kind) => inputExample[kind]),
      '2026-12-31',
      20,
      true,
    ],
  }),
};

/** The JSON Schemas of rule files and of applications by their kind, with meanings in Chinese and English. */
type JsonSchemas = Readonly<Record<string, JsonSchema>>;

const schemasWith = (
  vocabulary: Vocabulary,
  named: Named,
  asked?: Pick<PolicyFile, 'planYear' | 'words'>,
): JsonSchemas => {
  const offers = offersOf(named);
  const ofFiles = Object.entries(fileSchemas(ruleForms)).map(([kind, form]) => [
    kind,
    annotated(form, kind, keyDescriptions, offers, completions),
  ]);
  return { ...Object.fromEntries(ofFiles), application: applicationJsonSchema(vocabulary, asked) };
};

/** The schemas for any pack: editors offer the national vocabulary. */
export const nationalJsonSchemas = (): JsonSchemas => {
  const byId = <Fact extends { readonly id: string }>(facts: readonly Fact[]) =>
    new Map(facts.map((fact) => [fact.id, fact]));
  const given = factsIn(nationalVocabulary);
  return schemasWith(nationalVocabulary, {
    given: byId(given),
    dictionary: byId([...given, ...builtInsOf()]),
    files: [],
    provisions: [],
  });
};

/** The schemas of one pack: editors offer its own names, too. */
export const packJsonSchemas = (pack: Pack, additions: Additions): JsonSchemas =>
  schemasWith(vocabularyWith(additions, pack.subjects), pack, pack.manifest);
