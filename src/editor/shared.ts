import type { JsonSchema } from '../json/json-schema.js';
import { isSchema, mapSubschemas } from './subschemas.js';

/** Shorter ones are read sooner where they stand. */
const shortestShared = 60;

/** The schema with what recurs in it defined once; titles and descriptions stay where they are. */
export const shared = (schema: JsonSchema): JsonSchema => {
  const counts = new Map<string, number>();
  const count = ({ title, description, ...rest }: JsonSchema): undefined => {
    const text = JSON.stringify(rest);
    const seen = counts.get(text) ?? 0;
    counts.set(text, seen + 1);
    // What stands in a recurring schema is defined with it, once.
    if (seen === 0) mapSubschemas(rest, count);
  };
  const names = new Map<string, string>();
  const definitions: Record<string, JsonSchema> = {};
  const replaced = (part: JsonSchema): JsonSchema => {
    const { title, description, ...rest } = part;
    const text = JSON.stringify(rest);
    if (text.length < shortestShared || (counts.get(text) ?? 0) < 2) return mapSubschemas(part, replaced);
    const name = names.get(text) ?? `shared${names.size + 1}`;
    if (!names.has(text)) {
      names.set(text, name);
      definitions[name] = mapSubschemas(rest, replaced);
    }
    return { $ref: `#/$defs/${name}`, ...(title === undefined ? {} : { title, description }) };
  };
  mapSubschemas(schema, count);
  const { $defs, ...root } = mapSubschemas(schema, replaced);
  return { ...root, $defs: { ...(isSchema($defs) ? $defs : {}), ...definitions } };
};
