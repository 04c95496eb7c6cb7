import type { Derivation } from '../../assessment/derivation.js';
import type { Node } from '../../rule/formula/kind.js';
import type { Judge } from '../compile-condition.js';
import type { FactState, NamedFact, Writable } from '../fact-state.js';
import type { Names } from '../names.js';
import type { Run } from '../run.js';

/** Calculates a formula in a run. */
export type Calculate = (run: Run) => FactState;

/** One for each part. */
type Each<Parts, Result> = { readonly [Index in keyof Parts]: Result };

/** What a formula is compiled with. */
interface Compiled<Tree extends Node> {
  /** The fact that it is the whole formula of. */
  readonly fact: NamedFact | undefined;
  readonly parts: Each<Tree['parts'], Calculate>;
  readonly conditions: readonly Judge[];
  readonly names: Names;
}

/** Compiles a kind of formula from its compiled parts, those of `over` in the run of its item. */
export type Compile<Tree extends Node> = (formula: Tree, compiled: Compiled<Tree>) => Calculate;

/** The derivation of a kind of formula while it is being filled in. */
export type Trace<Kind extends Derivation['kind']> = Writable<Extract<Derivation, { readonly kind: Kind }>>;
