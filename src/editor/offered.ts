import type { JsonSchema } from '../json/json-schema.js';
import { type Completions, forKey, parentNamed } from './annotated.js';
import { type ByKey, type Offers, suggesting } from './offer.js';
import { isSchema } from './subschemas.js';

type Path = Readonly<Record<string, JsonSchema>>;

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

/**
 * What a schema would offer, and nothing of what it demands: the ways to the places where something is offered. It stands
 * beside the schema, whose alternatives it joins, and accepts everything.
 */
export const offeredIn = (
  schema: JsonSchema,
  kind: string,
  offers: ByKey<Offers>,
  completions: Completions,
): JsonSchema => {
  /** `leading` names the definitions that lead to an offer, as far as that is known. */
  const inside = (part: JsonSchema, parent: string, leading: ReadonlySet<string>): JsonSchema => {
    const under = (inner: unknown): JsonSchema => (isSchema(inner) ? inside(inner, parent, leading) : {});
    const { $ref, anyOf, items, additionalProperties, properties } = part;
    const ways = { items: under(items), additionalProperties: under(additionalProperties) };
    const alternatives = Array.isArray(anyOf) ? anyOf.map(under).filter((way) => !isEmpty(way)) : [];
    const keys = isSchema(properties) ? keysOf(properties, parent, leading) : {};
    return {
      ...(typeof $ref === 'string' && leading.has($ref) ? { $ref } : {}),
      ...Object.fromEntries(Object.entries(ways).filter(([, way]) => !isEmpty(way))),
      // VS Code tells by `properties`, though none of them leads anywhere, that braces are to be written.
      ...(isEmpty(keys) && isEmpty(ways.additionalProperties) ? {} : { properties: keys }),
      ...(alternatives.length === 0 ? {} : { allOf: alternatives }),
    };
  };
  const at = (part: JsonSchema, parent: string, key: string, leading: ReadonlySet<string>): JsonSchema => {
    const offered = forKey(offers, parent, key) ?? [];
    const complete = forKey(completions, parent, key);
    if (offered.length > 0) return suggesting(part, offered);
    return complete === undefined ? inside(part, parentNamed(key, kind), leading) : complete({});
  };
  const keysOf = (properties: JsonSchema, parent: string, leading: ReadonlySet<string>): Path =>
    Object.fromEntries(
      Object.entries(properties)
        .map(([key, part]) => [key, at(part as JsonSchema, parent, key, leading)] as const)
        .filter(([, way]) => !isEmpty(way)),
    );
  const definitionsWith = (leading: ReadonlySet<string>): Path => {
    const found = isSchema(schema.$defs) ? keysOf(schema.$defs, kind, leading) : {};
    const names = new Set(Object.keys(found).map((name) => `#/$defs/${name}`));
    return names.size === leading.size ? found : definitionsWith(names);
  };
  const $defs = definitionsWith(new Set());
  const leading = new Set(Object.keys($defs).map((name) => `#/$defs/${name}`));
  return { ...inside(schema, kind, leading), $defs };
};
