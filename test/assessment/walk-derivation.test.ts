import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/assessment/assessment.js';
import type { Derivation } from '../../src/assessment/derivation.js';
import { foldDerivation, mapDerivation, partsOfDerivation } from '../../src/assessment/walk-derivation.js';
import { workedDerivations } from './worked-findings.js';

const literal: Derivation = { kind: 'literal', value: true };
const given: Derivation = { kind: 'fact', fact: 'a', value: true };
const derived: Derivation = { kind: 'fact', fact: 'b', value: true, derivation: given };
const calculation: Derivation = { kind: 'calculation', operation: 'max', operands: [given, literal] };
const firstKnown: Derivation = { kind: 'firstKnown', operands: [given, calculation] };
const sum: Derivation = {
  kind: 'sum',
  over: 'list',
  terms: [{ name: 'one', derivation: calculation }, { derivation: literal }],
};
const when: Outcome = {
  kind: 'not',
  verdict: 'met',
  part: { kind: 'test', verdict: 'unmet', fact: 'c', operator: 'equal', expected: true, actual: false },
};
const table: Derivation = { kind: 'table', row: 0, when, result: derived };
const undecided: Derivation = { kind: 'table', missing: ['c'] };

/** What a fold is given, in the order in which it is asked. */
const visited = (derivation: Derivation): readonly (Derivation | Outcome)[] =>
  foldDerivation<readonly (Derivation | Outcome)[], readonly Outcome[]>(derivation, {
    derivation: (whole, parts, reason = []) => [...reason, ...parts.flat(), whole],
    outcome: {
      group: (whole, parts) => [...parts.flat(), whole],
      not: (whole, part) => [...part, whole],
      test: (whole) => [whole],
      provision: (whole) => [whole],
    },
  });

/** All that stands in a derivation and has a kind, but for what a test in it rests on. */
const within = (value: unknown): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = 'kind' in value && value.kind === 'test' ? [] : Object.values(value).flatMap(within);
  return 'kind' in value ? [...inner, value] : inner;
};

const same = <Tree>(tree: Tree): Tree => tree;

describe('the parts of a derivation', () => {
  it.each([
    ['a literal', literal, []],
    ['a given fact', given, []],
    ['a derived fact', derived, [given]],
    ['a calculation', calculation, [given, literal]],
    ['a first known', firstKnown, [given, calculation]],
    ['a sum', sum, [calculation, literal]],
    ['a table', table, [derived]],
    ['a table of which no row decided', undecided, []],
  ])('%s', (_, derivation, parts) => {
    expect(partsOfDerivation(derivation)).toEqual(parts);
  });
});

describe('a fold', () => {
  it('is asked from the leaves up, outcomes included', () => {
    expect(visited(table)).toEqual(within(table));
    expect(visited(sum)).toEqual([given, literal, calculation, literal, sum]);
  });

  it('reaches all that stands in the worked cases', () => {
    const kinds = new Set(workedDerivations.flatMap(visited).map(({ kind }) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['literal', 'fact', 'calculation', 'firstKnown', 'sum', 'table', 'test']),
    );
    const lengths = workedDerivations.map((derivation) => visited(derivation).length);
    expect(lengths).toEqual(workedDerivations.map((derivation) => within(derivation).length));
  });
});

describe('a derivation that is mapped', () => {
  it('to itself is the same', () => {
    expect(workedDerivations.map((derivation) => mapDerivation(derivation, same, same))).toEqual(
      workedDerivations,
    );
  });

  it.each([
    ['a derived fact', derived],
    ['a sum', sum],
    ['a table', table],
    ['a first known', firstKnown],
  ])('%s has each part and each outcome changed once', (_, derivation) => {
    const counted = new Map<string, number>();
    const count = <Tree extends Derivation | Outcome>(tree: Tree): Tree => {
      const key = JSON.stringify(tree);
      counted.set(key, (counted.get(key) ?? 0) + 1);
      return tree;
    };
    expect(mapDerivation(derivation, count, count)).toEqual(derivation);
    const expected = new Map<string, number>();
    for (const part of within(derivation)) {
      const key = JSON.stringify(part);
      expected.set(key, (expected.get(key) ?? 0) + 1);
    }
    expect(counted).toEqual(expected);
  });

  it('may have parts and outcomes replaced by others', () => {
    const changed = mapDerivation(
      table,
      (part) => (part.kind === 'fact' && part.fact === 'a' ? literal : part),
      (part) => (part.kind === 'not' ? part.part : part),
    );
    expect(changed).toEqual({
      ...table,
      when: when.kind === 'not' ? when.part : when,
      result: { ...derived, derivation: literal },
    });
  });
});
