import type { FactDefinition, FactType, Text, Value } from '../domain/fact.js';
import type { Condition } from './condition.js';
import type { Operation } from './operation/operation.js';

export interface Literal {
  readonly kind: 'literal';
  readonly type: FactType;
  readonly value: Value;
}

export interface FactOperand {
  readonly kind: 'fact';
  readonly type: FactType;
  readonly fact: FactDefinition;
}

/** An operation whose operands are all needed. */
export interface Calculation {
  readonly kind: 'calculation';
  readonly type: FactType;
  readonly label?: Text;
  readonly operation: Operation;
  /** In the operation's order; an optional operand that is not written is absent. */
  readonly operands: readonly (Formula | undefined)[];
}

/** The first operand that is known. */
export interface FirstKnown {
  readonly kind: 'firstKnown';
  readonly type: FactType;
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
export interface Table {
  readonly kind: 'table';
  readonly type: FactType;
  readonly label?: Text;
  readonly rows: readonly Row[];
}

/** The sum over the items of a list that meet a condition; inside, `item.<field>` are facts. */
export interface Sum {
  readonly kind: 'sum';
  readonly type: FactType;
  readonly label?: Text;
  readonly over: FactDefinition;
  readonly of: Formula;
  readonly where?: Condition;
}

/** A formula as a typed tree: its facts and literals resolved, its units checked. */
export type Formula = Literal | FactOperand | Calculation | FirstKnown | Table | Sum;
