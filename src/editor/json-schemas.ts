import { type Additions, vocabularyWith } from '../domain/additions.js';
import { factsIn } from '../domain/group.js';
import { nationalVocabulary } from '../domain/vocabulary.js';
import type { JsonSchema } from '../json/json-schema.js';
import { builtInsOf } from '../pack/built-in.js';
import { fileSchemas } from '../pack/file-schemas.js';
import type { Pack } from '../pack/pack.js';
import { ruleForms } from '../pack/rule-forms.js';
import { inputExample } from '../quantity/unit.js';
import { annotated, type Completions } from './annotated.js';
import { applicationJsonSchema } from './application-json-schema.js';
import { type JsonSchemas, withDefinitions } from './definitions.js';
import { keyDescriptions } from './key-descriptions.js';
import { type Named, offersOf, without } from './offer.js';
import { offeredIn } from './offered.js';
import { plainJsonSchema } from './plain-json-schema.js';

/** Another pack's application has other facts: an editor offers those of this one and accepts any. */
const completionsOfCases: Completions = {
  'case.application': () => ({ anyOf: [{ $ref: 'application.schema.json' }, { type: 'object' }] }),
};

const completions: Completions = {
  ...completionsOfCases,
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

const mapped = (map: (schema: JsonSchema, kind: string) => JsonSchema): JsonSchemas =>
  Object.fromEntries(
    Object.entries(fileSchemas(ruleForms)).map(([kind, form]) => [kind, map(plainJsonSchema(form), kind)]),
  );

const national = (): Named => {
  const byId = <Fact extends { readonly id: string }>(facts: readonly Fact[]) =>
    new Map(facts.map((fact) => [fact.id, fact]));
  const given = factsIn(nationalVocabulary);
  return { given: byId(given), dictionary: byId([...given, ...builtInsOf()]), files: [], provisions: [] };
};

/** The schemas of rule files and of applications for any pack: editors offer the national vocabulary. */
export const nationalJsonSchemas = (): JsonSchemas => {
  const offers = offersOf(national());
  return {
    ...withDefinitions(
      mapped((schema, kind) => annotated(schema, kind, keyDescriptions, offers, completions)),
    ),
    application: applicationJsonSchema(nationalVocabulary),
  };
};

/**
 * The schemas of one pack, where `anyPack` is the path from its schemas to those for any: they demand what those do, and
 * editors offer the pack's own names, too.
 */
export const packJsonSchemas = (pack: Pack, additions: Additions, anyPack: string): JsonSchemas => {
  const offers = without(offersOf(pack), offersOf(national()));
  const files = mapped((schema, kind) => {
    // The pack's own comes first: of two meanings of a name, editors show that.
    const own = offeredIn(schema, kind, offers, completionsOfCases);
    const { $schema } = schema;
    const { $defs, ...offered } = own;
    return { $schema, allOf: [offered, { $ref: `${anyPack}/${kind}.schema.json` }], $defs };
  });
  return {
    ...withDefinitions(files),
    application: applicationJsonSchema(vocabularyWith(additions, pack.subjects), pack.manifest),
  };
};
