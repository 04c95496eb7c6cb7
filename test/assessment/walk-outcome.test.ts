import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/assessment/assessment.js';
import { foldTree, mapTree, partsOf } from '../../src/rule/walk-tree.js';
import { workedOutcomes } from './worked-findings.js';

const test: Outcome = { kind: 'test', verdict: 'unmet', fact: 'a', operator: 'equal', expected: true };
const negation: Outcome = { kind: 'not', verdict: 'met', part: test };
const reference: Outcome = { kind: 'provision', verdict: 'met', provision: 'eligibility/a' };
const group: Outcome = { kind: 'any', verdict: 'met', parts: [negation, reference] };

/** What a fold is given, in the order in which it is asked. */
const visited = (outcome: Outcome): readonly Outcome[] =>
  foldTree<Outcome, readonly Outcome[]>(outcome, {
    group: (whole, parts) => [...parts.flat(), whole],
    not: (whole, part) => [...part, whole],
    test: (whole) => [whole],
    provision: (whole) => [whole],
  });

describe('the parts of an outcome', () => {
  it.each([
    ['a group', group, [negation, reference]],
    ['a negation', negation, [test]],
    ['a test', test, []],
    ['a reference', reference, []],
  ])('%s', (_, outcome, parts) => {
    expect(partsOf(outcome)).toEqual(parts);
  });
});

describe('a fold', () => {
  it('is asked from the leaves up', () => {
    expect(visited(group)).toEqual([test, negation, reference, group]);
  });

  it('reaches each part in the worked cases', () => {
    const within = (outcome: Outcome): readonly Outcome[] => [...partsOf(outcome).flatMap(within), outcome];
    expect(workedOutcomes.every((outcome) => visited(outcome).length === within(outcome).length)).toBe(true);
  });
});

describe('an outcome that is mapped', () => {
  it('to itself is the same', () => {
    expect(workedOutcomes.map((outcome) => mapTree(outcome, (part) => part))).toEqual(workedOutcomes);
  });

  it('has each part changed once', () => {
    const changed = mapTree<Outcome>(group, (part) => ({ ...part, verdict: 'undetermined' }));
    expect(visited(changed)).toEqual([
      { ...test, verdict: 'undetermined' },
      { kind: 'not', verdict: 'undetermined', part: { ...test, verdict: 'undetermined' } },
      { ...reference, verdict: 'undetermined' },
      changed,
    ]);
  });
});
