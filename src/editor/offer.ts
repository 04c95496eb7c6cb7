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

/** What is offered at one place, by lists of which each is written once, wherever it is offered. */
export type Offers = readonly Offer[];

const propertiesOf = (offers: Offers, schema: JsonSchema): JsonSchema =>
  Object.fromEntries(
    offers.flat().map(({ name, meaning: { zh, en } }) => [name, { ...schema, title: zh, description: en }]),
  );

/** Something for a key: under its parent (`dates.effective`, `facts[].id`), or alone. */
export type ByKey<Entry> = Readonly<Record<string, Entry>>;

/** What there is to name. */
export type Named = Pick<Pack, 'given' | 'dictionary' | 'files' | 'provisions'>;

/** What editors offer under a key (or a key of a parent). */
export const offersOf = ({ given, dictionary, files, provisions }: Named): ByKey<Offers> => {
  const facts = [...dictionary.values()];
  const stated = factsOffered(given.values());
  const found = factsOffered(facts.filter(({ id }) => !given.has(id)));
  const deciding = provisions.map(({ name, title }) => ({ name, meaning: title }));
  const names = new Set(deciding.map(({ name }) => name));
  const commitments = files
    .filter(({ name }) => !names.has(name))
    .map(({ name, title }) => ({ name, meaning: title }));
  const options = provisions.flatMap((provision) =>
    provision.options.map(({ id, title }) => ({ name: `${provision.name}#${id}`, meaning: title })),
  );
  return {
    factId: [stated, found],
    provisionName: [deciding],
    'policy.subjects': [nationalSubjects.map(({ id, label }) => ({ name: id, meaning: label }))],
    'policy.provisions': [deciding, commitments],
    'facts.members': [factsOffered(placesIn(given.values()).filter(({ members }) => members))],
    'facts.fields': [factsOffered([...given.values()].filter(({ fields }) => fields))],
    excludes: [deciding, options],
    on: [factsOffered(facts.filter(({ type }) => type === 'date'))],
    findings: [deciding],
    notInForce: [deciding],
    missing: [stated],
    amounts: [deciding, options],
  };
};

/** What is offered beyond what another offers under the same key. */
export const without = (offers: ByKey<Offers>, others: ByKey<Offers>): ByKey<Offers> =>
  Object.fromEntries(
    Object.entries(offers).map(([key, lists]) => {
      const there = new Set(others[key]?.flat().map((entry) => JSON.stringify(entry)));
      const own = lists.map((offer) => offer.filter((entry) => !there.has(JSON.stringify(entry))));
      return [key, own.filter(({ length }) => length > 0)];
    }),
  );

/** Offers names where a schema stands, and demands nothing. */
export const suggesting = ({ items, additionalProperties }: JsonSchema, offers: Offers): JsonSchema => {
  if (isSchema(items)) return { items: suggesting(items, offers) };
  if (isSchema(additionalProperties)) return { properties: propertiesOf(offers, additionalProperties) };
  return { anyOf: [...offers.map(enumOf), {}] };
};

/**
 * The schema with names that an editor offers. It accepts what it accepted before, since another pack has other
 * names.
 */
export const offering = (schema: JsonSchema, lists: Offers): JsonSchema => {
  const offers = lists.filter(({ length }) => length > 0);
  if (offers.length === 0) return schema;
  const { items, additionalProperties, title, description, ...plain } = schema;
  if (isSchema(items)) return { ...schema, items: offering(items, offers) };
  if (!isSchema(additionalProperties))
    return {
      ...(title === undefined ? {} : { title, description }),
      anyOf: [...offers.map(enumOf), plain],
    };
  return { ...schema, properties: propertiesOf(offers, additionalProperties) };
};
