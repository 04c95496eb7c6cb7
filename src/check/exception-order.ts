import type { PlainValue } from '../assessment/assessment.js';
import type { Demand } from '../assessment/demand.js';
import { areExclusive } from '../assessment/exclusive.js';
import { isMeasure, type Value } from '../domain/fact.js';
import type { ParametersFile, Window } from '../pack/files.js';
import type { Exception } from '../pack/pack.js';
import { toQuantity } from '../quantity/measure.js';
import type { Condition, Test } from '../rule/condition.js';
import { order } from '../rule/operator/order.js';
import type { Check } from './check.js';

/** What a test asks, with its literals as plain JSON; `undefined` where it compares with a fact or with items. */
const demandOf = ({ operator, expected }: Test): Demand | undefined => {
  if (expected.kind !== 'literal') return undefined;
  const { value } = expected;
  const values: readonly Value[] = Array.isArray(value) ? value : [value as Value];
  const plain = values.flatMap((each): readonly PlainValue[] => {
    if (typeof each !== 'object') return [each];
    return isMeasure(each) ? [toQuantity(each)] : [];
  });
  return { operator, expected: plain, verdict: 'met' };
};

/** More pairs of tests are not looked at: nobody writes as many, and a hostile file waits. */
const mostPairs = 100_000;

/**
 * Whether two conditions can be seen never to hold at once, from tests of the same facts with literals alone. Where that
 * cannot be seen, it is taken that they can.
 */
const comparing = (): ((one: Condition, other: Condition) => boolean) => {
  let pairs = 0;
  const neverTogether = (one: Condition, other: Condition): boolean => {
    if (one.kind === 'any') return one.parts.every((part) => neverTogether(part, other));
    if (other.kind === 'any') return other.parts.every((part) => neverTogether(one, part));
    if (one.kind === 'all') return one.parts.some((part) => neverTogether(part, other));
    if (other.kind === 'all') return other.parts.some((part) => neverTogether(one, part));
    if (++pairs > mostPairs || one.kind !== 'test' || other.kind !== 'test') return false;
    const [asked, askedToo] = one.fact.id === other.fact.id ? [demandOf(one), demandOf(other)] : [];
    return asked !== undefined && askedToo !== undefined && areExclusive([asked], [askedToo]);
  };
  return neverTogether;
};

const endsBefore = ({ to }: Window, { from }: Window): boolean =>
  to !== undefined && from !== undefined && to < from;

/** Exceptions of a parameter that can hold at once have one value, unless their order is said to decide. */
export const checkExceptionOrder: Check = ({ documents, pack }, complain) => {
  const neverTogether = comparing();
  const mayConflict = (one: Exception, other: Exception): boolean =>
    order(one.value, other.value) !== 0 &&
    !endsBefore(one.effective, other.effective) &&
    !endsBefore(other.effective, one.effective) &&
    !neverTogether(one.when, other.when);
  const written = [...documents.parameters.values()].flatMap((document) =>
    (document.value as ParametersFile).parameters.map((file, index) => ({ document, file, index })),
  );
  for (const { document, file, index } of written) {
    const { exceptions = [] } = pack.parameters.get(file.id) ?? {};
    // Where one could not be read, the others no longer stand at their places.
    if (file.inOrder === true || exceptions.length !== file.exceptions?.length) continue;
    for (const [place, exception] of exceptions.entries()) {
      const rival = exceptions.slice(0, place).find((earlier) => mayConflict(earlier, exception));
      if (rival !== undefined)
        complain(document, ['parameters', index, 'exceptions', place], {
          code: 'exceptions-overlap',
          values: { document: exception.document, other: rival.document },
        });
    }
  }
};
