import type { FactDefinition, Text } from '../domain/fact.js';
import type { JsonSchema } from '../json/json-schema.js';

/** Names that editors offer at one place, each with its meaning. */
export type Offer = readonly { readonly name: string; readonly meaning: Text }[];

export const factsOffered = (facts: Iterable<FactDefinition>): Offer =>
  [...facts].map(({ id, label }) => ({ name: id, meaning: label }));

export const enumOf = (offer: Offer): JsonSchema => ({
  enum: offer.map(({ name }) => name),
  // VS Code shows these beside the choices.
  enumDescriptions: offer.map(({ meaning }) => `${meaning.zh} ${meaning.en}`),
});
