import { placesIn } from '../domain/additions.js';
import type { FactDefinition, Text } from '../domain/fact.js';
import { nationalSubjects } from '../domain/subject.js';
import type { JsonSchema } from '../json/json-schema.js';
import type { Pack } from '../pack/pack.js';
import { isSchema } from './subschemas.js';

/** Names that editors offer at one place, each with its meaning. */
export type Offer = readonly { readonly name: string; readonly meaning: Text }[];

export const factsOffered = (facts: Iterable<FactDefinition>): Offer =>
  [...facts].map(({ id, label }) => ({ name: id, meaning: label }));

export const enumOf = (offer: Offer): JsonSchema => ({
  enum: offer.map(({ name }) => name),
  // VS Code shows these beside the choices.
  enumDescriptions: offer.map(({ meaning }) => `${meaning.zh} ${meaning.en}`),
});

/** What there is to name. */
export type Named = Pick<Pack, 'given' | 'dictionary' | 'files' | 'provisions'>;

/** What editors offer under a key (or a key of a parent). */
export const offersOf = ({
  given,
  dictionary,
  files,
  provisions,
}: Named): Readonly<Record<string, Offer>> => {
  const facts = [...dictionary.values()];
  const deciding = provisions.map(({ name, title }) => ({ name, meaning: title }));
  const incentives = provisions.flatMap(({ name, title, options }) => [
    { name, meaning: title },
    ...options.map(({ id, title: option }) => ({ name: `${name}#${id}`, meaning: option })),
  ]);
  return {
    factId: factsOffered(facts),
    provisionName: deciding,
    'policy.subjects': nationalSubjects.map(({ id, label }) => ({ name: id, meaning: label })),
    'policy.provisions': files.map(({ name, title }) => ({ name, meaning: title })),
    'facts.members': factsOffered(placesIn(given.values()).filter(({ members }) => members)),
    'facts.fields': factsOffered([...given.values()].filter(({ fields }) => fields)),
    excludes: incentives,
    on: factsOffered(facts.filter(({ type }) => type === 'date')),
    findings: deciding,
    notInForce: deciding,
    missing: factsOffered(given.values()),
    amounts: incentives,
  };
};

/**
 * The schema with names that an editor offers. It accepts what it accepted before, since another pack has other
 * names.
 */
export const offering = (schema: JsonSchema, offer: Offer): JsonSchema => {
  if (offer.length === 0) return schema;
  const { items, additionalProperties, title, description, ...plain } = schema;
  if (isSchema(items)) return { ...schema, items: offering(items, offer) };
  if (!isSchema(additionalProperties))
    return {
      ...(title === undefined ? {} : { title, description }),
      anyOf: [enumOf(offer), plain],
    };
  const properties = offer.map(({ name, meaning: { zh, en } }) => [
    name,
    { ...additionalProperties, title: zh, description: en },
  ]);
  return { ...schema, properties: Object.fromEntries(properties) };
};
