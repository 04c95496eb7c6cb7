import type { FactType, Value } from '../../domain/fact.js';
import type { Complaint } from '../../problem/problem.js';
import { parseDate } from '../../quantity/date.js';
import { isComplaint, parseQuantity } from '../../quantity/parse-quantity.js';
import { units } from '../../quantity/unit.js';
import type { Written } from '../notation/expression.js';
import type { Node } from './kind.js';

export interface Literal extends Node {
  readonly kind: 'literal';
  readonly value: Value;
}

interface TypedValue {
  readonly type: FactType;
  readonly unit?: string;
  readonly value: Value;
}

/** A number and its unit or measure word. */
const wellFormed = /^(\d+(?:\.\d+)?)(.*)$/;

/** A decimal without a unit may be meant as a ratio or as a number of a pack's own unit. */
export const withoutUnit = (digits: string): Complaint => ({
  code: 'unit-missing',
  values: { written: digits, example: `${digits}%`, other: `${digits}分` },
});

/** A whole number without a unit counts; one with a word that is no unit does so, too, or is a number with decimals. */
const readNumber = (written: string): TypedValue | Complaint => {
  const [, digits = '', word = ''] = wellFormed.exec(written) ?? [];
  const isWhole = !digits.includes('.');
  const isWord = word !== '' && !units.has(word);
  if (word === '' && !isWhole) return withoutUnit(digits);
  const dimension = isWord ? (isWhole ? 'count' : 'number') : (units.get(word)?.dimension ?? 'ratio');
  const type = word === '' && isWhole ? 'count' : dimension;
  // As one text, in which a decimal without a unit is none: it is no ratio unless it says so.
  const quantity =
    type === 'count' && word === ''
      ? parseQuantity({ value: digits, unit: word }, type, { unit: word })
      : parseQuantity(written, type, { unit: word });
  if (isComplaint(quantity)) return quantity;
  return { type, value: quantity, ...(isWord ? { unit: word } : {}) };
};

/** What a value that is written in a formula is, or what is wrong with it. */
export const readWritten = ({ form, text }: Written): TypedValue | Complaint => {
  switch (form) {
    case 'bool':
      return { type: 'bool', value: text === 'true' };
    case 'text':
      return { type: 'enum', value: text };
    case 'number':
      return readNumber(text);
    case 'date': {
      const date = parseDate(text);
      return 'date' in date ? { type: 'date', value: date.date } : date;
    }
  }
};
