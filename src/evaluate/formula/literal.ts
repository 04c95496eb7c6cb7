import type { Literal } from '../../rule/formula.js';
import { calculated, type NamedFact, toPlain } from '../fact-state.js';
import type { Calculate } from './calculate.js';

/** Known before any evaluation. */
export const compileLiteral = ({ value }: Literal, fact: NamedFact | undefined): Calculate => {
  const plain = fact && toPlain(value, fact.field.unit);
  const state = calculated(fact, value, plain, false, { kind: 'literal', value: toPlain(value) });
  return () => state;
};
