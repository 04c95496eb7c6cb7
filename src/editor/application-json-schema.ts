import { evidenceFields } from '../domain/evidence.js';
import type { Field } from '../domain/fact.js';
import { factsIn, type Group, isGroup } from '../domain/group.js';
import { firstPlanYear, lastPlanYear } from '../domain/limits.js';
import { factTypes } from '../domain/type/index.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { JsonSchema } from '../json/json-schema.js';
import { enumOf, factsOffered } from './offer.js';
import { remarks } from './remarks.js';
import { shared } from './shared.js';

const about = (field: Field): JsonSchema => ({
  title: field.label.zh,
  description: `${field.label.en}${remarks(field)}`,
});

/** Absent and null both mean that nobody has given it. */
const orNull = (schema: JsonSchema): JsonSchema => {
  const { type, ...rest } = schema;
  return Object.keys(rest).length === 0 ? { type: [type, 'null'] } : { anyOf: [schema, { type: 'null' }] };
};

/** The JSON Schema of a field's value where it is given. */
export const valueSchema = (field: Field): JsonSchema => factTypes[field.type].schema(field, fieldSchema);

const fieldSchema = (field: Field): JsonSchema => ({ ...about(field), ...orNull(valueSchema(field)) });

const mapped = <From, To>(record: Readonly<Record<string, From>>, map: (from: From) => To) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

const objectOf = (properties: JsonSchema, required?: readonly string[]): JsonSchema => ({
  type: 'object',
  properties,
  ...(required === undefined ? {} : { required }),
  additionalProperties: false,
});

const groupSchema = ({ label, parts }: Group): JsonSchema => ({
  ...(label && { title: label.zh, description: label.en }),
  ...orNull(objectOf(mapped(parts, partSchema))),
});

const partSchema = (part: Field | Group): JsonSchema =>
  isGroup(part) ? groupSchema(part) : fieldSchema(part);

/** The JSON Schema of applications with the facts of a vocabulary. */
export const applicationJsonSchema = (vocabulary: Vocabulary): JsonSchema =>
  shared({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...objectOf(
      {
        planYear: {
          type: 'integer',
          minimum: firstPlanYear,
          maximum: lastPlanYear,
          title: '计划年度',
          description: 'plan year',
        },
        ...mapped(vocabulary, partSchema),
        evidence: {
          title: '佐证材料',
          description: 'fact id → where the value was seen',
          ...orNull({
            type: 'object',
            propertyNames: enumOf(factsOffered(factsIn(vocabulary))),
            additionalProperties: objectOf(
              mapped(evidenceFields, (field) => ({ ...valueSchema(field), ...about(field) })),
            ),
          }),
        },
      },
      ['planYear'],
    ),
    title: '申报',
    description: 'An enterprise, its project and the plan year',
  });
