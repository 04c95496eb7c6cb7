import type { Value } from '../../domain/fact.js';
import { areApart, isAbove, type Range } from '../../quantity/range.js';
import { isChoice, type Possible, rangeOf } from '../possible.js';
import type { Operator } from './operator.js';

/** Every choice decides alike, or nothing is decided. */
const unanimous = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;

const isListed = (actual: Possible, expected: readonly Possible[]): boolean | undefined =>
  expected.every((other) => areApart(rangeOf(actual), rangeOf(other))) ? false : undefined;

/**
 * Whether a test holds whatever its fact turns out to be, does not hold whatever it turns out to be, or is open. The
 * expected values are known, or the one other fact may be possible values, too.
 */
export const decide = (
  { passes, operand, holds }: Operator,
  actual: Possible,
  expected: Possible,
): boolean | undefined => {
  if (isChoice(actual) && isChoice(expected))
    return unanimous(
      actual.flatMap((value) =>
        operand === 'list' ? [holds(value, expected)] : expected.map((other) => holds(value, other as Value)),
      ),
    );
  const range: Range = rangeOf(actual);
  switch (passes.kind) {
    case 'side': {
      const above = isAbove(range, rangeOf(expected), passes.included === (passes.side === 'above'));
      return above === undefined || passes.side === 'above' ? above : !above;
    }
    case 'values': {
      const others = isChoice(expected) ? expected.map((value) => [value]) : [expected];
      const listed = isListed(actual, others);
      return listed === undefined || passes.of === 'one' ? listed : !listed;
    }
    default:
      return undefined;
  }
};
