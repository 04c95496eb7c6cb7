import type { FactDefinition, Text, Value } from '../domain/fact.js';
import type { JsonPath } from '../json/read-json.js';
import type { Operator } from './operator/operator.js';

/** With what a test compares its fact: a literal (a list of them for `in` and `notIn`) or another fact. */
export type Expected =
  | { readonly kind: 'literal'; readonly value: Value | readonly Value[] }
  | { readonly kind: 'fact'; readonly fact: FactDefinition };

/** A part of a rule file, and where it stands in it. */
export interface Placed {
  readonly path: JsonPath;
}

export interface Test extends Placed {
  readonly kind: 'test';
  readonly fact: FactDefinition;
  readonly operator: Operator;
  readonly expected: Expected;
}

export interface Group extends Placed {
  readonly kind: 'all' | 'any';
  readonly name?: Text;
  readonly parts: readonly Condition[];
}

export interface Negation extends Placed {
  readonly kind: 'not';
  readonly part: Condition;
}

/** The verdict of another provision. */
export interface Reference extends Placed {
  readonly kind: 'provision';
  readonly provision: string;
}

/** A condition as a typed tree: its facts, operators and literals resolved. */
export type Condition = Group | Negation | Test | Reference;
