import type { Literal } from '../../rule/formula/literal.js';
import { calculated, toPlain } from '../fact-state.js';
import type { Compile } from './calculate.js';

/** Known before any evaluation. */
export const compileLiteral: Compile<Literal> = ({ value, unit }, { fact }) => {
  const plain = fact && toPlain(value, fact.field.unit);
  const state = calculated(fact, value, plain, false, { kind: 'literal', value: toPlain(value, unit) });
  return () => state;
};
