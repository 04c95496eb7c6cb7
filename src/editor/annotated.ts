import * as z from 'zod';
import type { JsonSchema } from '../json/json-schema.js';
import { type Offer, offering } from './offer.js';
import { shared } from './shared.js';
import { mapSubschemas } from './subschemas.js';

/** What keys mean, in Chinese and English: each under its parent (`dates.effective`, `facts[].id`), or alone. */
export type Descriptions = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** What zod cannot tell of a key. */
export type Completions = Readonly<Record<string, (schema: JsonSchema) => JsonSchema>>;

const unchanged = (schema: JsonSchema): JsonSchema => schema;

/**
 * The JSON Schema of what zod describes, with the meaning of its keys, and with the names that an editor offers
 * under some of them.
 */
export const annotated = (
  schema: z.ZodType,
  kind: string,
  descriptions: Descriptions,
  offers: Readonly<Record<string, Offer>> = {},
  completions: Completions = {},
): JsonSchema => {
  const found = <Found>(table: Readonly<Record<string, Found>>, parent: string, key: string) =>
    table[`${parent}.${key}`] ?? table[key];
  const described = (part: JsonSchema, parent: string, key: string): JsonSchema => {
    const [title, description] = found(descriptions, parent, key) ?? [];
    return title === undefined || part.title !== undefined ? part : { ...part, title, description };
  };
  // A file of facts has facts: what stands in one of those is told apart from what stands beside them.
  const parentNamed = (key: string): string => (key === kind ? `${kind}[]` : key);
  const inside = (part: JsonSchema, parent: string): JsonSchema =>
    mapSubschemas(part, (inner, key) => {
      if (key === undefined) return inside(inner, parent);
      const completed = (completions[key] ?? unchanged)(inside(inner, parentNamed(key)));
      return offering(described(completed, parent, key), found(offers, parent, key) ?? []);
    });
  return shared(described(inside(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema, kind), '', kind));
};
