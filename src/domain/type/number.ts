import { type Particulars, quantityReader } from '../../quantity/parse-quantity.js';
import { inputExample } from '../../quantity/unit.js';
import type { TypeOfFact } from './fact-type.js';
import { type Written, writtenSchemas } from './quantity.js';

/** A number as input, in its fact's unit: `'86.5分'`, `{ value: '86.5', unit: '分' }`, or bare, `86.5`. */
export type NumberInput<Unit extends string> = number | Written<Unit>;

/** Beyond these, neighbouring JSON numbers are read as the same. */
const most = Number.MAX_SAFE_INTEGER;

/** Its one unit leaves nothing open where a bare JSON number stands, which is taken by its shortest decimal text. */
const reader = ({ unit, mayBeNegative }: Particulars): ReturnType<typeof quantityReader> => {
  const read = quantityReader('number', { unit, mayBeNegative });
  return (written) => {
    if (typeof written !== 'number' || !Number.isFinite(written)) return read(written);
    return Math.abs(written) > most
      ? {
          code: 'number-inexact',
          values: { written: String(written), example: `${inputExample.number}${unit ?? ''}` },
        }
      : read(`${written}${unit ?? ''}`);
  };
};

export const number: TypeOfFact = {
  title: { zh: '数量', en: 'number' },
  meaning: {
    zh: '带有自己计量单位的数，可有小数，如得分、吨标准煤',
    en: 'a number with a unit of its own, decimals included: points, tons of coal equivalent',
  },
  dimension: 'number',
  order: 'amount',
  takes: ['unit', 'mayBeNegative'],
  needs: 'unit',
  hasMeasureWord: true,
  reader,
  schema: ({ unit = '', mayBeNegative }) => ({
    anyOf: [
      { type: 'number', minimum: mayBeNegative ? -most : 0, maximum: most },
      ...writtenSchemas(`${inputExample.number}${unit}`, unit),
    ],
  }),
  input: (unit) => `NumberInput<${unit}>`,
};
