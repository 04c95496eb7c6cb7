import { contains } from './contains.js';
import { doesNotContain } from './does-not-contain.js';
import { equal } from './equal.js';
import { greaterThan } from './greater-than.js';
import { greaterThanInclusive } from './greater-than-inclusive.js';
import { isIn } from './in.js';
import { lessThan } from './less-than.js';
import { lessThanInclusive } from './less-than-inclusive.js';
import { notEqual } from './not-equal.js';
import { isNotIn } from './not-in.js';
import type { Operator } from './operator.js';

/** Every operator that a test may use, by name. */
export const operators: ReadonlyMap<string, Operator> = new Map(
  [
    equal,
    notEqual,
    isIn,
    isNotIn,
    contains,
    doesNotContain,
    lessThan,
    lessThanInclusive,
    greaterThan,
    greaterThanInclusive,
  ].map((operator) => [operator.name, operator]),
);
