import type { Possible as PlainPossible } from '../assessment/assessment.js';
import { isQuantity } from '../assessment/plain-value.js';
import { isMeasure, type Value } from '../domain/fact.js';
import type { Measure } from '../quantity/measure.js';
import type { Range } from '../quantity/range.js';
import type { Possible } from '../rule/possible.js';
import { read } from './written-value.js';

/** Whether a fact is not known, but what it may be; as `toFacts` makes it. */
export const isPossible = (given: unknown): given is PlainPossible =>
  typeof given === 'object' &&
  given !== null &&
  !isQuantity(given) &&
  (('oneOf' in given && Array.isArray(given.oneOf) && given.oneOf.length > 0) ||
    'atLeast' in given ||
    'atMost' in given);

/** The values that something is said to be with: the value itself, every one that it may be, or its ends. */
export const valuesSaid = (given: unknown): readonly unknown[] => {
  if (!isPossible(given)) return [given];
  return given.oneOf ?? [given.atLeast, given.atMost].filter((end) => end !== undefined);
};

const isMeasureOrAbsent = (end: Value | undefined, written: unknown): end is Measure | undefined =>
  end === undefined ? written === undefined : isMeasure(end);

const rangeIn = ({ atLeast, atMost }: PlainPossible): Range | undefined => {
  const [low, high] = [read(atLeast), read(atMost)];
  if (!isMeasureOrAbsent(low, atLeast) || !isMeasureOrAbsent(high, atMost)) return undefined;
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
};

/** What something is or may be; `undefined` where that cannot be read. */
export const possibleIn = (given: unknown): Possible | undefined => {
  if (isPossible(given) && given.oneOf === undefined) return rangeIn(given);
  const values = valuesSaid(given).map(read);
  return values.every((value) => value !== undefined) ? values : undefined;
};
