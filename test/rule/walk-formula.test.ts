import { describe, expect, it } from 'vitest';
import type { FactDefinition } from '../../src/domain/fact.js';
import { count } from '../../src/quantity/measure.js';
import type { Condition } from '../../src/rule/condition.js';
import type { Formula } from '../../src/rule/formula.js';
import { add } from '../../src/rule/operation/add.js';
import { greaterThan } from '../../src/rule/operator/greater-than.js';
import { type FormulaFold, foldFormula, mapFormula } from '../../src/rule/walk-formula.js';
import { bundledFormulas } from './bundled-trees.js';

const factOf = (id: string): FactDefinition => ({ id, type: 'count', label: { zh: id, en: id } });
const list: FactDefinition = { ...factOf('project.items'), type: 'list', fields: { n: factOf('n') } };

const node = { path: [], type: 'count' } as const;
const one: Formula = { kind: 'literal', ...node, value: count(1) };
const fact = (id: string): Formula => ({ kind: 'fact', ...node, fact: factOf(id) });
const [a, field] = [fact('a'), fact('item.n')];
const when = (id: string): Condition => ({
  kind: 'test',
  path: [],
  fact: factOf(id),
  operator: greaterThan,
  expected: { kind: 'literal', value: count(0) },
});

const sum: Formula = { kind: 'sum', ...node, over: list, parts: [field], conditions: [when('item.n')] };
const whole: Formula = { kind: 'sum', ...node, over: list, parts: [field] };
const table: Formula = { kind: 'table', ...node, parts: [a, one], conditions: [when('a')] };
const firstKnown: Formula = { kind: 'firstKnown', ...node, parts: [table, one] };
const calculation: Formula = {
  kind: 'calculation',
  ...node,
  operation: add,
  parts: [firstKnown, sum, whole],
};

/** What a fold is given, each with the list whose items it is about. */
type Visits = readonly (readonly [tree: Formula | Condition, list: string | undefined])[];

const visiting = (over: string | undefined): FormulaFold<Visits, Visits> => ({
  formula: (formula, parts, conditions) => [...conditions.flat(), ...parts.flat(), [formula, over]],
  condition: {
    group: (group, parts) => [...parts.flat(), [group, over]],
    not: (negation, part) => [...part, [negation, over]],
    test: (test) => [[test, over]],
    provision: (reference) => [[reference, over]],
  },
  inside: ({ id }) => visiting(id),
});

const visits = (formula: Formula): Visits => foldFormula(formula, visiting(undefined));

const isSame = (formula: Formula): Formula => mapFormula(formula, same, same);
const same = <Tree>(tree: Tree): Tree => tree;

/** All that stands in a tree and has a kind, whatever it stands under. */
const within = (value: unknown): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => (key === 'expected' ? [] : within(part)));
  return 'kind' in value && 'path' in value ? [...inner, value] : inner;
};

describe('a fold', () => {
  it('is asked from the leaves up, and about the items of a list with the list', () => {
    expect(visits(calculation)).toEqual([
      [when('a'), undefined],
      [a, undefined],
      [one, undefined],
      [table, undefined],
      [one, undefined],
      [firstKnown, undefined],
      [when('item.n'), list.id],
      [field, list.id],
      [sum, undefined],
      [field, list.id],
      [whole, undefined],
      [calculation, undefined],
    ]);
  });

  it('reaches all that stands in the formulas of the bundled policy', () => {
    const reached = bundledFormulas.flatMap(visits).map(([tree]) => tree);
    const standing = bundledFormulas.flatMap(within);
    expect(reached).toHaveLength(standing.length);
    expect(new Set(reached)).toEqual(new Set(standing));
  });
});

describe('a formula that is mapped', () => {
  it('to itself is the same', () => {
    const formulas = [calculation, ...bundledFormulas];
    expect(formulas.map(isSame)).toEqual(formulas);
  });

  it('has each part and each condition changed once', () => {
    const placed = <Tree extends Formula | Condition>(tree: Tree): Tree => ({
      ...tree,
      path: [...tree.path, 'new'],
    });
    const changed = mapFormula(calculation, placed, placed);
    expect(visits(changed).map(([{ path }]) => path)).toEqual(visits(calculation).map(() => ['new']));
  });

  it('may have parts replaced by others', () => {
    const changed = mapFormula(calculation, (part) => (part.kind === 'table' ? one : part), same);
    expect(changed).toEqual({ ...calculation, parts: [{ ...firstKnown, parts: [one, one] }, sum, whole] });
  });
});
