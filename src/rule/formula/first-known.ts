import * as z from 'zod';
import type { Formula } from '../formula.js';
import { itemPrefix } from '../scope.js';
import type { Kind, Node } from './kind.js';
import { commonType, readOperands } from './operands.js';

/** The first operand that is known. */
export interface FirstKnown extends Node {
  readonly kind: 'firstKnown';
  /** Whether a later operand is a presumption. */
  readonly presumes: boolean;
  readonly parts: readonly Formula[];
}

/** What a list's item does not state, it does not have: falling back on that presumes nothing. */
const isOptionalField = (operand: Formula): boolean =>
  operand.kind === 'fact' && (operand.fact.id.startsWith(itemPrefix) || operand.type === 'list');

export const firstKnown: Kind<FirstKnown> = {
  meaning: { zh: '第一个已知的值', en: 'The first operand that is known' },
  keys: {},
  takes: 'one or more of one type',
  gives: 'the first that is known; a later one is a presumption',
  form: ({ formula }) => z.array(formula).min(1),
  read: (written, scope, path, readPart) => {
    const parts = readOperands(written, scope, path, readPart);
    const type = parts && commonType(parts, scope, path);
    const presumes = !parts?.slice(0, -1).every(isOptionalField);
    return parts && type && { kind: 'firstKnown', type, presumes, parts };
  },
};
