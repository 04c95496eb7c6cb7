import type { JsonSchema } from '../../json/json-schema.js';
import { longestQuantity, quantityReader } from '../../quantity/parse-quantity.js';
import { type Dimension, inputExample, longestUnit } from '../../quantity/unit.js';
import type { TypeOfFact } from './fact-type.js';

/** A quantity as input: a number with its unit as one text or as two. */
export type Written<Unit extends string> =
  | `${number}${'' | ' '}${Unit}`
  | { readonly value: string; readonly unit: Unit };

/** The forms of a quantity with its unit, one text or two; `unit` is the only one that fits, where one alone does. */
export const writtenSchemas = (example: string, unit?: string): readonly JsonSchema[] => {
  const number = { type: 'string', minLength: 1, maxLength: longestQuantity };
  const named = unit === undefined ? { type: 'string', maxLength: longestUnit } : { const: unit };
  return [
    { ...number, examples: [example] },
    {
      type: 'object',
      properties: {
        value: { ...number, title: '数', description: 'The number' },
        unit: { ...named, title: '单位', description: 'The unit' },
      },
      required: ['value', 'unit'],
      additionalProperties: false,
    },
  ];
};

/** The type of a quantity that is written with its unit. */
export const quantity = (
  dimension: Dimension,
  input: string,
  about: Pick<TypeOfFact, 'title' | 'meaning' | 'takes'>,
): TypeOfFact => ({
  ...about,
  dimension,
  order: 'amount',
  reader: ({ mayBeNegative }) => quantityReader(dimension, { mayBeNegative }),
  schema: () => ({ anyOf: writtenSchemas(inputExample[dimension]) }),
  input: () => input,
});
