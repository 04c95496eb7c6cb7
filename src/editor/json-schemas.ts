import * as z from 'zod';
import { applicationSchema } from '../domain/application.js';
import type { FactDefinition, Member, Text } from '../domain/fact.js';
import { fieldOf } from '../domain/field.js';
import { type FactsFile, type FileKind, fileSchemas } from '../pack/file-schemas.js';
import type { Pack } from '../pack/pack.js';
import { ruleForms } from '../pack/rule-forms.js';
import { inputExample } from '../quantity/unit.js';
import { applicationDescriptions, keyDescriptions } from './key-descriptions.js';

/** A JSON Schema (draft 2020-12) as plain JSON. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** zod's account of a schema, with what `adjust` makes of each part. */
export const toJsonSchema = (
  schema: z.ZodType,
  adjust: (part: z.core.$ZodType, json: Record<string, unknown>) => void = () => undefined,
): JsonSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => adjust(zodSchema, jsonSchema),
  }) as JsonSchema;

/** Names that editors offer at one place, each with its meaning. */
type Offer = readonly { readonly name: string; readonly meaning: Text }[];

const inBoth = ({ zh, en }: Text): string => `${zh} ${en}`;

const enumOf = (offer: Offer): JsonSchema => ({
  enum: offer.map(({ name }) => name),
  // VS Code shows these beside the choices.
  enumDescriptions: offer.map(({ meaning }) => inBoth(meaning)),
});

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

const factsOffered = (facts: Iterable<FactDefinition>): Offer =>
  [...facts].map(({ id, label }) => ({ name: id, meaning: label }));

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

/** The choices of an enum fact with their labels, wherever zod has put them. */
const labelled = (json: Record<string, unknown>, members: readonly Member[]): void => {
  const labels = new Map(members.map(({ value, label }) => [value, inBoth(label)]));
  if (Array.isArray(json.enum)) json.enumDescriptions = json.enum.map((value) => labels.get(value) ?? '');
  for (const part of [json.items, ...(Array.isArray(json.anyOf) ? json.anyOf : [])])
    if (isSchema(part)) labelled(part as Record<string, unknown>, members);
};

const applicationJsonSchema = (pack: Pack, { members, facts }: FactsFile): JsonSchema =>
  annotated(
    toJsonSchema(applicationSchema({ members, facts: facts as readonly FactDefinition[] }), (part, json) => {
      const { members: choices = [] } = fieldOf.get(part) ?? {};
      if (choices.length > 0) labelled(json, choices);
      // The one record of an application is its evidence, by fact id.
      if (part instanceof z.ZodRecord) json.propertyNames = enumOf(factsOffered(pack.given.values()));
    }),
    'application',
    applicationDescriptions,
  );

/**
 * The JSON Schemas of rule files and of applications, for editors: with meanings in Chinese and English, and the
 * pack's own names as offers.
 */
export const jsonSchemas = (
  pack: Pack,
  additions: FactsFile,
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
    application: applicationJsonSchema(pack, additions),
  };
};
