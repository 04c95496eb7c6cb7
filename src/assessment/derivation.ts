import type { Text } from '../domain/fact.js';
import type { Outcome, PlainValue } from './assessment.js';

/** The given facts that a calculation waits for, present while it has no value. */
type Missing = readonly string[];

/** What an item of a list comes to. */
interface Term {
  readonly name?: string;
  /** Its place in the list, from 1, where it has no name. */
  readonly number?: number;
  readonly value?: PlainValue;
  readonly derivation: Derivation;
}

/** How a computed value came about, down to the given facts. */
export type Derivation =
  | {
      readonly kind: 'fact';
      readonly fact: string;
      /** Of an item's field or a step of the same amount, which the glossary does not hold. */
      readonly label?: Text;
      readonly value?: PlainValue;
      readonly derivation?: Derivation;
    }
  | { readonly kind: 'literal'; readonly value: PlainValue }
  | {
      readonly kind: 'calculation';
      readonly operation: string;
      readonly label?: Text;
      readonly operands: readonly Derivation[];
      /** The operand that was taken, counted from 0, where the least or greatest of unequal ones was. */
      readonly taken?: number;
      readonly value?: PlainValue;
      readonly missing?: Missing;
    }
  | {
      readonly kind: 'firstKnown';
      /** Those that were tried, the last of which was known. */
      readonly operands: readonly Derivation[];
      /** Set where the value stands in for what is still unknown. */
      readonly presumed?: true;
      readonly value?: PlainValue;
      readonly missing?: Missing;
    }
  | {
      readonly kind: 'sum';
      /** The list whose items are summed. */
      readonly over: string;
      /** The items that count. */
      readonly terms: readonly Term[];
      readonly label?: Text;
      readonly value?: PlainValue;
      readonly missing?: Missing;
    }
  | {
      readonly kind: 'extreme';
      /** Whether the least or the greatest is taken. */
      readonly end: 'min' | 'max';
      /** The list of whose items it is. */
      readonly over: string;
      /** The items that count. */
      readonly terms: readonly Term[];
      readonly label?: Text;
      readonly value?: PlainValue;
      readonly missing?: Missing;
    }
  | {
      readonly kind: 'quantified';
      /** What is asked of the items. */
      readonly quantifier: 'some' | 'every' | 'none' | 'count';
      /** The list whose items are looked at. */
      readonly over: string;
      /** How many items the list has. */
      readonly items: number;
      /** The items that meet the condition, by name or, without one, by number from 1. */
      readonly met: readonly (string | number)[];
      /** Those by which a yes or no is settled: that meet what some or none should, that do not meet what every one should. */
      readonly deciding?: readonly (string | number)[];
      readonly label?: Text;
      readonly value?: PlainValue;
      readonly missing?: Missing;
    }
  | {
      readonly kind: 'table';
      /** The row that decided, counted from 0. */
      readonly row?: number;
      readonly when?: Outcome;
      readonly result?: Derivation;
      readonly value?: PlainValue;
      readonly missing?: Missing;
    };
