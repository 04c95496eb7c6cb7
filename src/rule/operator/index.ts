import { between } from './between.js';
import { contains } from './contains.js';
import { doesNotContain } from './does-not-contain.js';
import { equal } from './equal.js';
import { greaterThan } from './greater-than.js';
import { greaterThanInclusive } from './greater-than-inclusive.js';
import { isIn } from './in.js';
import { inYear } from './in-year.js';
import { lessThan } from './less-than.js';
import { lessThanInclusive } from './less-than-inclusive.js';
import { notBetween } from './not-between.js';
import { notEqual } from './not-equal.js';
import { isNotIn } from './not-in.js';
import { notInYear } from './not-in-year.js';
import { notWithin } from './not-within.js';
import type { Operator } from './operator.js';
import { within } from './within.js';

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
    between,
    notBetween,
    inYear,
    notInYear,
    within,
    notWithin,
  ].map((operator) => [operator.name, operator]),
);
