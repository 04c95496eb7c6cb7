import { answerersIn } from '../domain/answerers.js';
import { evidenceFields } from '../domain/evidence.js';
import type { Field } from '../domain/fact.js';
import { factsIn, type Group, isGroup } from '../domain/group.js';
import { firstPlanYear, lastPlanYear } from '../domain/limits.js';
import { type FullWords, wordsOf } from '../domain/pack-words.js';
import { factTypes } from '../domain/type/index.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { JsonSchema } from '../json/json-schema.js';
import type { PolicyFile } from '../pack/files.js';
import { enumOf, factsOffered } from './offer.js';
import { remarks } from './remarks.js';
import { shared } from './shared.js';

/** Absent and null both mean that nobody has given it. */
const orNull = (schema: JsonSchema): JsonSchema => {
  const { type, ...rest } = schema;
  return Object.keys(rest).length === 0 ? { type: [type, 'null'] } : { anyOf: [schema, { type: 'null' }] };
};

const mapped = <From, To>(record: Readonly<Record<string, From>>, map: (from: From) => To) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

const objectOf = (properties: JsonSchema, required?: readonly string[]): JsonSchema => ({
  type: 'object',
  properties,
  ...(required === undefined ? {} : { required }),
  additionalProperties: false,
});

/** Makes the schemas of parts, which tell who answers in the words of a pack. */
const schemasIn = (words: FullWords) => {
  const names = answerersIn(words);
  const about = (field: Field): JsonSchema => ({
    title: field.label.zh,
    description: `${field.label.en}${remarks(field, names)}`,
  });
  const valueSchema = (field: Field): JsonSchema => factTypes[field.type].schema(field, fieldSchema);
  const fieldSchema = (field: Field): JsonSchema => ({ ...about(field), ...orNull(valueSchema(field)) });
  const partSchema = (part: Field | Group): JsonSchema =>
    isGroup(part)
      ? {
          ...(part.label && { title: part.label.zh, description: part.label.en }),
          ...orNull(objectOf(mapped(part.parts, partSchema))),
        }
      : fieldSchema(part);
  return {
    /** That of a field's value where it is given. */
    valueSchema,
    partSchema,
    evidenceSchema: objectOf(mapped(evidenceFields, (field) => ({ ...valueSchema(field), ...about(field) }))),
  };
};

/** The JSON Schema of a field's value where it is given. */
export const { valueSchema } = schemasIn(wordsOf());

const uncapitalized = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** `The enterprise, the project, the year`: what an application is made of. */
const contentsOf = (vocabulary: Vocabulary, year: readonly string[]): string => {
  const [first = '', ...others] = [...Object.values(vocabulary).map(({ label }) => label.en), ...year];
  return [first, ...others.map(uncapitalized)].join(', ');
};

/** The JSON Schema of applications with the facts of a vocabulary, in the words of a pack. */
export const applicationJsonSchema = (
  vocabulary: Vocabulary,
  { planYear: asksYear = true, words: own }: Pick<PolicyFile, 'planYear' | 'words'> = {},
): JsonSchema => {
  const words = wordsOf(own);
  const { partSchema, evidenceSchema } = schemasIn(words);
  const year: JsonSchema = {
    planYear: {
      type: 'integer',
      minimum: firstPlanYear,
      maximum: lastPlanYear,
      title: words.planYear.zh,
      description: words.planYear.en,
    },
  };
  return shared({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...objectOf(
      {
        ...(asksYear ? year : {}),
        ...mapped(vocabulary, partSchema),
        evidence: {
          title: '佐证材料',
          description: 'fact id → where the value was seen',
          ...orNull({
            type: 'object',
            propertyNames: enumOf(factsOffered(factsIn(vocabulary))),
            additionalProperties: evidenceSchema,
          }),
        },
      },
      asksYear ? ['planYear'] : undefined,
    ),
    title: words.application.zh,
    description: contentsOf(vocabulary, asksYear ? [`the ${words.planYear.en}`] : []),
  });
};
