import type { FactType, Value } from '../../domain/fact.js';
import type { Complaint } from '../../problem/problem.js';
import { parseDate } from '../../quantity/date.js';
import { count } from '../../quantity/measure.js';
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

/** A whole number without a unit, or with a measure word. */
const wholeNumber = /^(\d{1,15})(\D*)$/;

const readNumber = (written: string): TypedValue | Complaint => {
  const [, digits, word = ''] = wholeNumber.exec(written) ?? [];
  if (digits !== undefined && (word === '' || !units.has(word)))
    return { type: 'count', value: count(Number(digits)), ...(word === '' ? {} : { unit: word }) };
  const unit = written.replace(/^[\d.]+/, '');
  const dimension = units.get(unit)?.dimension ?? 'ratio';
  const quantity = parseQuantity(written, dimension);
  return isComplaint(quantity) ? quantity : { type: dimension, value: quantity };
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
