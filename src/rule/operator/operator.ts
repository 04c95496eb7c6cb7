import type { FactType, Value } from '../../domain/fact.js';
import { typesWith } from '../../domain/type/index.js';

/** A comparison of a fact with what a rule expects, for known values alone. */
export interface Operator {
  /** json-rules-engine's name. */
  readonly name: string;
  /** The types of fact that it can test. */
  readonly types: readonly FactType[];
  /** Whether its literal is a list of values, or one member of the fact's list. */
  readonly operand: 'single' | 'list' | 'member';
  readonly holds: (actual: Value, expected: Value | readonly Value[]) => boolean;
}

export const comparableTypes = typesWith(({ order }) => order !== undefined);
export const singleTypes = typesWith(({ isPlural = false }) => !isPlural);
