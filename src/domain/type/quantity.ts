import { longestQuantity, parseQuantity } from '../../quantity/parse-quantity.js';
import { type Dimension, inputExample } from '../../quantity/unit.js';
import type { TypeOfFact } from './fact-type.js';

/** A quantity as input: a number with its unit as one text or as two. */
export type Written<Unit extends string> =
  | `${number}${'' | ' '}${Unit}`
  | { readonly value: string; readonly unit: Unit };

/** No unit is longer. */
const longestUnit = 10;

/** The type of a quantity that is written with its unit. */
export const quantity = (
  dimension: Dimension,
  input: string,
  words: Pick<TypeOfFact, 'title' | 'meaning'>,
): TypeOfFact => ({
  ...words,
  dimension,
  order: 'amount',
  reader: () => (written) => parseQuantity(written, dimension),
  schema: () => {
    const number = { type: 'string', minLength: 1, maxLength: longestQuantity };
    return {
      anyOf: [
        { ...number, examples: [inputExample[dimension]] },
        {
          type: 'object',
          properties: {
            value: { ...number, title: '数', description: 'The number' },
            unit: { type: 'string', maxLength: longestUnit, title: '单位', description: 'The unit' },
          },
          required: ['value', 'unit'],
          additionalProperties: false,
        },
      ],
    };
  },
  input: () => input,
});
