import * as z from 'zod';
import { type Additions, vocabularyWith } from '../domain/additions.js';
import type { JsonSchema } from '../json/json-schema.js';
import { fileSchemas } from '../pack/file-schemas.js';
import type { FileKind } from '../pack/files.js';
import type { Pack } from '../pack/pack.js';
import { ruleForms } from '../pack/rule-forms.js';
import { inputExample } from '../quantity/unit.js';
import { applicationJsonSchema } from './application-json-schema.js';
import { keyDescriptions } from './key-descriptions.js';
import { enumOf, factsOffered, type Offer } from './offer.js';

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** zod's account of a schema. */
export const toJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;

/**
 * The schema with names that an editor offers. It accepts what it accepted before, since another pack has other
 * names.
 */
const offering = (schema: JsonSchema, offer: Offer): JsonSchema => {
  if (offer.length === 0) return schema;
  const { items, additionalProperties, ...rest } = schema;
  if (isSchema(items)) return { ...rest, items: offering(items, offer) };
  if (isSchema(additionalProperties))
    return {
      ...rest,
      properties: Object.fromEntries(
        offer.map(({ name, meaning }) => [
          name,
          { ...additionalProperties, title: meaning.zh, description: meaning.en },
        ]),
      ),
      additionalProperties,
    };
  const { title, description, ...plain } = rest;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    anyOf: [enumOf(offer), plain],
  };
};

/** What editors offer under a key (or a key of a parent), from the names of a pack. */
const offersOf = (pack: Pack): Readonly<Record<string, Offer>> => {
  const facts = [...pack.dictionary.values()];
  const given = factsOffered(pack.given.values());
  const provisions = pack.files.map(({ name, title }) => ({ name, meaning: title }));
  const deciding = pack.provisions.map(({ name, title }) => ({ name, meaning: title }));
  const incentives = pack.provisions.flatMap(({ name, title, options }) => [
    { name, meaning: title },
    ...options.map(({ id, title: option }) => ({ name: `${name}#${id}`, meaning: option })),
  ]);
  return {
    factId: factsOffered(facts),
    provisionName: deciding,
    'policy.provisions': provisions,
    'facts.members': factsOffered(facts.filter(({ id, members }) => pack.given.has(id) && members)),
    excludes: incentives,
    on: factsOffered(facts.filter(({ type }) => type === 'date')),
    findings: deciding,
    notInForce: deciding,
    missing: given,
    amounts: incentives,
  };
};

/** Another pack's application has other facts: an editor offers those of this one and accepts any. */
const anyApplication: JsonSchema = { anyOf: [{ $ref: 'application.schema.json' }, { type: 'object' }] };

const literalExamples = [
  ...(['money', 'price', 'area', 'ratio'] as const).map((kind) => inputExample[kind]),
  '2026-12-31',
  20,
  true,
];

/** What zod cannot tell of a key. */
const completed = (key: string, schema: JsonSchema): JsonSchema => {
  if (key === 'application') return anyApplication;
  return key === 'literal' ? { ...schema, examples: literalExamples } : schema;
};

/** What keys mean; see {@link keyDescriptions} for how a key is looked up. */
type Descriptions = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** A schema with the meaning of its keys, and with the names that an editor offers under some of them. */
export const annotated = (
  schema: JsonSchema,
  kind: string,
  descriptions: Descriptions,
  offers: Readonly<Record<string, Offer>> = {},
): JsonSchema => {
  const found = <Found>(table: Readonly<Record<string, Found>>, parent: string, key: string) =>
    table[`${parent}.${key}`] ?? table[key];
  const described = (part: JsonSchema, parent: string, key: string): JsonSchema => {
    const text = found(descriptions, parent, key);
    return text === undefined || part.title !== undefined
      ? part
      : { ...part, title: text[0], description: text[1] };
  };
  const named = (parts: JsonSchema, parent: string): JsonSchema =>
    Object.fromEntries(
      Object.entries(parts).map(([key, part]) => {
        const within = described(completed(key, inside(part, key)), parent, key);
        return [key, offering(within, found(offers, parent, key) ?? [])];
      }),
    );
  const inside = (part: unknown, parent: string): JsonSchema => deep(part, parent) as JsonSchema;
  const deep = (value: unknown, parent: string): unknown => {
    if (Array.isArray(value)) return value.map((entry) => deep(entry, parent));
    if (!isSchema(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([keyword, part]) => [
        keyword,
        (keyword === 'properties' || keyword === '$defs') && isSchema(part)
          ? named(part, parent)
          : deep(part, parent),
      ]),
    );
  };
  return described(inside(schema, kind), '', kind);
};

/**
 * The JSON Schemas of rule files and of applications, for editors: with meanings in Chinese and English, and the
 * pack's own names as offers.
 */
export const jsonSchemas = (
  pack: Pack,
  additions: Additions,
): Readonly<Record<FileKind | 'application', JsonSchema>> => {
  const offers = offersOf(pack);
  const schemas = fileSchemas(ruleForms);
  const schemaOf = (kind: FileKind): JsonSchema =>
    annotated(toJsonSchema(schemas[kind]), kind, keyDescriptions, offers);
  return {
    policy: schemaOf('policy'),
    facts: schemaOf('facts'),
    parameters: schemaOf('parameters'),
    derived: schemaOf('derived'),
    provision: schemaOf('provision'),
    case: schemaOf('case'),
    application: applicationJsonSchema(vocabularyWith(additions)),
  };
};
