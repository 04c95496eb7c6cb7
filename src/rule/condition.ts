import type { FactDefinition, Text, Value } from '../domain/fact.js';
import type { JsonPath } from '../json/read-json.js';
import type { Operator } from './operator/operator.js';

/** What is written out (a list of values for `in` and the like), or another fact. */
export type Operand =
  | { readonly kind: 'literal'; readonly value: Value | readonly Value[] }
  | { readonly kind: 'fact'; readonly fact: FactDefinition };

/** The ends of a range, of which at least one is another fact. */
export interface Ends {
  readonly kind: 'ends';
  readonly ends: readonly [low: Operand, high: Operand];
}

/** With what a test compares its fact. */
export type Expected = Operand | Ends;

/** A part of a rule file, and where it stands in it. */
export interface Placed {
  readonly path: JsonPath;
}

/** A part of a tree; by its id, unique in its provision, an alternative reading replaces it. */
interface Part extends Placed {
  readonly id?: string;
}

export interface Test extends Part {
  readonly kind: 'test';
  readonly name?: Text;
  readonly fact: FactDefinition;
  readonly operator: Operator;
  readonly expected: Expected;
}

export interface Group extends Part {
  readonly kind: 'all' | 'any';
  readonly name?: Text;
  readonly parts: readonly Condition[];
}

export interface Negation extends Part {
  readonly kind: 'not';
  readonly part: Condition;
}

/** The verdict of another provision. */
export interface Reference extends Part {
  readonly kind: 'provision';
  readonly provision: string;
}

/** A condition as a typed tree: its facts, operators and literals resolved. */
export type Condition = Group | Negation | Test | Reference;
