import type { Calculation } from './formula/calculation.js';
import type { FactOperand } from './formula/fact-operand.js';
import { type FirstKnown, firstKnown } from './formula/first-known.js';
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

/** The kinds that are written under a name of their own, as operations are. */
export const formulaKinds: {
  readonly [Name in Exclude<keyof Formulas, 'literal' | 'fact' | 'calculation'>]: Kind<Formulas[Name]>;
} = { firstKnown, table, sum };
