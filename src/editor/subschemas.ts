import type { JsonSchema } from '../json/json-schema.js';

export const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema with those that stand in it mapped; `key` is that of a property or a definition. */
export const mapSubschemas = (
  schema: JsonSchema,
  map: (part: JsonSchema, key?: string) => unknown,
): JsonSchema => {
  const mapped = (value: unknown, key?: string): unknown => (isSchema(value) ? map(value, key) : value);
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (Array.isArray(value)) return [keyword, value.map((entry) => mapped(entry))];
      const isByName = keyword === 'properties' || keyword === '$defs';
      if (!isByName || !isSchema(value)) return [keyword, mapped(value)];
      return [
        keyword,
        Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapped(part, key)])),
      ];
    }),
  );
};
