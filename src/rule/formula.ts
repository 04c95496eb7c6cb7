import type { FactDefinition, FactType, Text, Value } from '../domain/fact.js';
import type { Condition, Placed } from './condition.js';
import type { Operation } from './operation/operation.js';

interface Typed extends Placed {
  readonly type: FactType;
}

export interface Literal extends Typed {
  readonly kind: 'literal';
  readonly value: Value;
}

export interface FactOperand extends Typed {
  readonly kind: 'fact';
  readonly fact: FactDefinition;
}

/** An operation whose operands are all needed. */
export interface Calculation extends Typed {
  readonly kind: 'calculation';
  readonly label?: Text;
  readonly operation: Operation;
  /** In the operation's order; an optional operand that is not written is absent. */
  readonly operands: readonly (Formula | undefined)[];
}

/** The first operand that is known. */
export interface FirstKnown extends Typed {
  readonly kind: 'firstKnown';
  /** Whether a later operand is a presumption. */
  readonly presumes: boolean;
  readonly label?: Text;
  readonly operands: readonly Formula[];
}

export interface Row {
  /** Absent in the row for the rest. */
  readonly when?: Condition;
  readonly value: Formula;
}

/** The value of the first row whose conditions are met. */
export interface Table extends Typed {
  readonly kind: 'table';
  readonly label?: Text;
  readonly rows: readonly Row[];
}

/** The sum over the items of a list that meet a condition; inside, `item.<field>` are facts. */
export interface Sum extends Typed {
  readonly kind: 'sum';
  readonly label?: Text;
  readonly over: FactDefinition;
  readonly of: Formula;
  readonly where?: Condition;
}

/** A formula as a typed tree: its facts and literals resolved, its units checked. */
export type Formula = Literal | FactOperand | Calculation | FirstKnown | Table | Sum;
