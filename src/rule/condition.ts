import type { FactDefinition, Text, Value } from '../domain/fact.js';
import type { Operator } from './operator/operator.js';

/** With what a test compares its fact: a literal (a list of them for `in` and `notIn`) or another fact. */
export type Expected =
  | { readonly kind: 'literal'; readonly value: Value | readonly Value[] }
  | { readonly kind: 'fact'; readonly fact: FactDefinition };

export interface Test {
  readonly kind: 'test';
  readonly fact: FactDefinition;
  readonly operator: Operator;
  readonly expected: Expected;
}

export interface Group {
  readonly kind: 'all' | 'any';
  readonly name?: Text;
  readonly parts: readonly Condition[];
}

export interface Negation {
  readonly kind: 'not';
  readonly part: Condition;
}

/** The verdict of another provision. */
export interface Reference {
  readonly kind: 'provision';
  readonly provision: string;
}

/** A condition as a typed tree: its facts, operators and literals resolved. */
export type Condition = Group | Negation | Test | Reference;
