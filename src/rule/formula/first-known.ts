import type { Formula } from '../formula.js';
import type { Scope } from '../scope.js';
import { adapted } from './calculation.js';
import type { Node, Place } from './kind.js';
import { oneType } from './one-type.js';

/** The first operand that is known; a later one is a presumption. */
export interface FirstKnown extends Node {
  readonly kind: 'firstKnown';
  readonly parts: readonly Formula[];
}

export const firstKnown = (
  operands: readonly Formula[],
  scope: Scope,
  place: Place,
): Omit<FirstKnown, 'path'> | undefined => {
  const parts = adapted(operands);
  const type = oneType(parts, scope, place);
  return type && { kind: 'firstKnown', ...type, parts };
};
