import type { Formula } from '../formula.js';
import type { Scope } from '../scope.js';
import { commonType } from './common-type.js';
import type { Node, Place } from './kind.js';

/** The first operand that is known; a later one is a presumption. */
export interface FirstKnown extends Node {
  readonly kind: 'firstKnown';
  readonly parts: readonly Formula[];
}

export const firstKnown = (
  parts: readonly Formula[],
  scope: Scope,
  place: Place,
): Omit<FirstKnown, 'path'> | undefined => {
  const type = commonType(parts, scope, place);
  return type && { kind: 'firstKnown', ...type, parts };
};
