import type { Value } from '../../domain/fact.js';
import { areApart, isAbove, type Range } from '../../quantity/range.js';
import { isChoice, type Possible, rangeOf } from '../possible.js';
import { type Holds, type Operator, type Passing, takesSeveral } from './operator.js';

/** Every choice decides alike, or nothing is decided. */
const unanimous = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;

/** What an operator answers about a range that its opposite answers the other way round. */
const turned = (answer: boolean | undefined, of: 'one' | 'none'): boolean | undefined =>
  answer === undefined || of === 'one' ? answer : !answer;

const isOneOf = (range: Range, expected: Possible): boolean | undefined => {
  const others = isChoice(expected) ? expected.map((value) => rangeOf([value])) : [expected];
  return others.every((other) => areApart(range, other)) ? false : undefined;
};

const isBetween = (range: Range, low: Value, high: Value): boolean | undefined => {
  const [from, to] = [isAbove(range, rangeOf([low]), true), isAbove(range, rangeOf([high]), false)];
  if (from === false || to === true) return false;
  return from === true && to === false ? true : undefined;
};

const decideRange = (passes: Passing, range: Range, expected: Possible): boolean | undefined => {
  switch (passes.kind) {
    case 'side': {
      const above = isAbove(range, rangeOf(expected), passes.included === (passes.side === 'above'));
      return turned(above, passes.side === 'above' ? 'one' : 'none');
    }
    case 'values':
      return turned(isOneOf(range, expected), passes.of);
    case 'interval': {
      const ends = isChoice(expected) ? passes.ends(expected) : undefined;
      return ends && turned(isBetween(range, ...ends), passes.of);
    }
    default:
      return undefined;
  }
};

/**
 * Whether a test holds whatever its fact turns out to be, does not hold whatever it turns out to be, or is open. What is
 * expected is known, or is another fact that may be several values, too.
 */
export const decide = (
  { passes, operand }: Operator,
  holds: Holds,
  actual: Possible,
  expected: Possible,
): boolean | undefined => {
  if (!isChoice(actual) || !isChoice(expected)) return decideRange(passes, rangeOf(actual), expected);
  return unanimous(
    actual.flatMap((value) =>
      takesSeveral(operand) ? [holds(value, expected)] : expected.map((other) => holds(value, other)),
    ),
  );
};
