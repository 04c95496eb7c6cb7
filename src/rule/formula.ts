import type { Calculation } from './formula/calculation.js';
import { type Extreme, max, min } from './formula/extreme.js';
import type { FactOperand } from './formula/fact-operand.js';
import type { FirstKnown } from './formula/first-known.js';
import type { Kind } from './formula/kind.js';
import type { Literal } from './formula/literal.js';
import { count, every, none, type Quantified, some } from './formula/quantified.js';
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
  readonly extreme: Extreme;
  readonly quantified: Quantified;
}

/** A formula as a typed tree: its facts and literals resolved, its units checked. */
export type Formula = Formulas[keyof Formulas];

/** The formulas that have a structure of their own, by the names under which they are written as objects. */
export const structures = { table, sum, min, max, count, some, every, none } satisfies Readonly<
  Record<string, Kind<Formula>>
>;
