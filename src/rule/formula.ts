import type { Calculation } from './formula/calculation.js';
import type { FactOperand } from './formula/fact-operand.js';
import type { FirstKnown } from './formula/first-known.js';
import type { Kind } from './formula/kind.js';
import type { Literal } from './formula/literal.js';
import { type Sum, sum } from './formula/sum.js';
import { type Table, table } from './formula/table.js';

/** Every kind of formula. */
export interface Formulas {
  readonly literal: Literal;
  readonly fact: FactOperand;
  readonly calculation: Calculation;
  readonly firstKnown: FirstKnown;
  readonly table: Table;
  readonly sum: Sum;
}

/** A formula as a typed tree: its facts and literals resolved, its units checked. */
export type Formula = Formulas[keyof Formulas];

/** The kinds that have a structure of their own, and are written as objects under these names. */
export const formulaKinds: {
  readonly [Name in Exclude<keyof Formulas, 'literal' | 'fact' | 'calculation' | 'firstKnown'>]: Kind<
    Formulas[Name]
  >;
} = { table, sum };
