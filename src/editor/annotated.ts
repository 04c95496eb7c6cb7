import type { JsonSchema } from '../json/json-schema.js';
import { type ByKey, type Offers, offering } from './offer.js';
import { mapSubschemas } from './subschemas.js';

/** What keys mean, in Chinese and English. */
export type Descriptions = ByKey<readonly [zh: string, en: string]>;

/** What zod cannot tell of a key. */
export type Completions = ByKey<(schema: JsonSchema) => JsonSchema>;

const unchanged = (schema: JsonSchema): JsonSchema => schema;

export const forKey = <Entry>(table: ByKey<Entry>, parent: string, key: string): Entry | undefined =>
  table[`${parent}.${key}`] ?? table[key];

/** A file of facts has facts: what stands in one of those is told apart from what stands beside them. */
export const parentNamed = (key: string, kind: string): string => (key === kind ? `${kind}[]` : key);

/** A schema with the meaning of its keys, and with the names that an editor offers under some of them. */
export const annotated = (
  schema: JsonSchema,
  kind: string,
  descriptions: Descriptions,
  offers: ByKey<Offers> = {},
  completions: Completions = {},
): JsonSchema => {
  const described = (part: JsonSchema, parent: string, key: string): JsonSchema => {
    const [title, description] = forKey(descriptions, parent, key) ?? [];
    return title === undefined || part.title !== undefined ? part : { ...part, title, description };
  };
  const inside = (part: JsonSchema, parent: string): JsonSchema =>
    mapSubschemas(part, (inner, key) => {
      if (key === undefined) return inside(inner, parent);
      const completed = (forKey(completions, parent, key) ?? unchanged)(
        inside(inner, parentNamed(key, kind)),
      );
      return offering(described(completed, parent, key), forKey(offers, parent, key) ?? []);
    });
  return described(inside(schema, kind), '', kind);
};
