import type { Outcome } from '../assessment/assessment.js';
import type { FactDefinition, Item } from '../domain/fact.js';
import type { FactState } from './fact-state.js';
import type { Run } from './run.js';

/** Reads a fact in a run. */
export type ReadFact = (run: Run) => FactState;

/** Reads the outcome of a provision in a run. */
export type ReadOutcome = (run: Run) => Outcome;

/** What the names in conditions and formulas stand for, looked up once, when those are compiled. */
export interface Names {
  readonly fact: (id: string) => ReadFact;
  /** The given facts by which codes enter what a name stands for. */
  readonly codesBehind: (id: string) => readonly string[];
  readonly outcome: (provision: string) => ReadOutcome;
  /** The names inside a sum over a list. */
  readonly itemsOf: (list: FactDefinition) => ItemNames;
}

/** Names of which those with `item.` stand for the fields of a list's items. */
export interface ItemNames extends Names {
  /** The run in which the fields of one item are facts. */
  readonly runOf: (item: Item, run: Run) => Run;
}
