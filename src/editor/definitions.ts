import type { JsonSchema } from '../json/json-schema.js';
import { shared } from './shared.js';
import { isSchema, mapSubschemas } from './subschemas.js';

/** JSON Schemas by the kind of file that they are for. */
export type JsonSchemas = Readonly<Record<string, JsonSchema>>;

const pointingTo = (place: string, schema: JsonSchema): JsonSchema => {
  const { $ref } = schema;
  const moved = mapSubschemas(schema, (part) => pointingTo(place, part));
  return typeof $ref === 'string' && $ref.startsWith('#/') ? { ...moved, $ref: `${place}${$ref}` } : moved;
};

/** The schemas with what recurs in any of them, or has a name, defined once in one more that stands beside them. */
export const withDefinitions = (schemas: JsonSchemas): JsonSchemas => {
  const $defs = Object.assign({}, ...Object.values(schemas).map((schema) => schema.$defs));
  const parts = Object.entries(schemas).map(([kind, { $schema, $defs: named, ...schema }]) => [kind, schema]);
  const { properties, ...definitions } = shared({ properties: Object.fromEntries(parts), $defs });
  const files = Object.entries(isSchema(properties) ? properties : {}).map(([kind, part]) => [
    kind,
    { $schema: schemas[kind]?.$schema, ...pointingTo('definitions.schema.json', part as JsonSchema) },
  ]);
  const { $schema } = Object.values(schemas)[0] ?? {};
  return { ...Object.fromEntries(files), definitions: { $schema, ...definitions } };
};
