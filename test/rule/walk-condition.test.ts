import { describe, expect, it } from 'vitest';
import type { Condition, Test } from '../../src/rule/condition.js';
import { equal } from '../../src/rule/operator/equal.js';
import { foldTree, mapTree, partsOf } from '../../src/rule/walk-tree.js';
import { bundledConditions } from './bundled-trees.js';

const test = (id: string, ...path: readonly (string | number)[]): Test => ({
  kind: 'test',
  path,
  fact: { id, type: 'bool', label: { zh: id, en: id } },
  operator: equal,
  expected: { kind: 'literal', value: true },
});

const [a, b] = [test('a', 'all', 0), test('b', 'all', 1, 'not')];
const negation: Condition = { kind: 'not', path: ['all', 1], part: b };
const reference: Condition = { kind: 'provision', path: ['all', 2], provision: 'eligibility/a' };
const group: Condition = { kind: 'all', path: [], parts: [a, negation, reference] };

/** What a fold is given, in the order in which it is asked. */
const visited = (condition: Condition): readonly Condition[] =>
  foldTree<Condition, readonly Condition[]>(condition, {
    group: (whole, parts) => [...parts.flat(), whole],
    not: (whole, part) => [...part, whole],
    test: (whole) => [whole],
    provision: (whole) => [whole],
  });

describe('the parts of a condition', () => {
  it.each([
    ['a group', group, [a, negation, reference]],
    ['a negation', negation, [b]],
    ['a test', a, []],
    ['a reference', reference, []],
  ])('%s', (_, condition, parts) => {
    expect(partsOf(condition)).toEqual(parts);
  });
});

describe('a fold', () => {
  it('is asked from the leaves up', () => {
    expect(visited(group)).toEqual([a, b, negation, reference, group]);
  });

  it('reaches each part of the bundled policy', () => {
    const within = (condition: Condition): readonly Condition[] => [
      ...partsOf(condition).flatMap(within),
      condition,
    ];
    expect(bundledConditions.flatMap(visited)).toEqual(bundledConditions.flatMap(within));
  });
});

describe('a condition that is mapped', () => {
  it('to itself is the same', () => {
    expect(bundledConditions.map((condition) => mapTree<Condition>(condition, (part) => part))).toEqual(
      bundledConditions,
    );
  });

  it('has each part changed once, after what stands in it', () => {
    const changed = mapTree<Condition>(group, (part) => ({ ...part, path: ['new', ...part.path] }));
    expect(visited(changed).map(({ path }) => path)).toEqual(
      visited(group).map(({ path }) => ['new', ...path]),
    );
  });

  it('may have parts replaced by others', () => {
    expect(mapTree<Condition>(group, (part) => (part.kind === 'not' ? part.part : part))).toEqual({
      ...group,
      parts: [a, b, reference],
    });
  });
});
