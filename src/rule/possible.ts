import { isMeasure, type Value } from '../domain/fact.js';
import { exactly, type Range, unionOf } from '../quantity/range.js';
import { order } from './operator/order.js';

/**
 * What a value may be that is not known: one of some values, or a quantity in a range. A value of which nothing else is
 * known than that there will be one lies in an unbounded range.
 */
export type Possible = readonly Value[] | Range;

export const isChoice = (possible: Possible): possible is readonly Value[] => Array.isArray(possible);

const rangeOfValue = (value: Value): Range => (isMeasure(value) ? exactly(value) : {});

/** The range in which what is possible lies; unbounded for what is no quantity. */
export const rangeOf = (possible: Possible): Range =>
  isChoice(possible) ? possible.map(rangeOfValue).reduce(unionOf) : possible;

/** What is possible where either may be. */
const eitherOf = (a: Possible, b: Possible): Possible => {
  if (!isChoice(a) || !isChoice(b)) return unionOf(rangeOf(a), rangeOf(b));
  const isNew = (value: Value): boolean => !a.some((other) => other === value || order(other, value) === 0);
  const all = [...a, ...b.filter(isNew)];
  // An answer that may be yes or no is any answer.
  return all.length === 2 && all.every((value) => typeof value === 'boolean') ? {} : all;
};

/** What is possible where each of several may be, if each will have a value. */
export const anyOf = (several: readonly (Possible | undefined)[]): Possible | undefined =>
  several.every((each) => each !== undefined) && several.length > 0 ? several.reduce(eitherOf) : undefined;
