import type { FactDefinition } from '../domain/fact.js';
import type { JsonPath } from '../json/read-json.js';
import type { Condition, Expected } from './condition.js';
import type { Formula } from './formula.js';
import { itemPrefix } from './scope.js';
import { type FormulaFold, foldFormula } from './walk-formula.js';
import { foldTree, type TreeFold } from './walk-tree.js';

/** A fact or a provision that a tree names, and where its name stands. */
export interface Mention {
  /** For a field of a list's items the list, or `<list>.<field>` where the pack derives it. */
  readonly name: string;
  readonly of: 'fact' | 'provision';
  readonly path: JsonPath;
  /** How many characters inside the text of a formula. */
  readonly at?: number;
  /** Set where something else is taken while it is unknown, so that stating it may overturn what was settled. */
  readonly hasFallback?: true;
}

type Mentions = readonly Mention[];

const withFallback = (mention: Mention): Mention => ({ ...mention, hasFallback: true });

/** The facts with which a test compares, and where their names stand in its `value`. */
const factsExpected = (expected: Expected): readonly (readonly [FactDefinition, JsonPath])[] => {
  if (expected.kind === 'ends')
    return expected.ends.flatMap((end, index) => (end.kind === 'fact' ? [[end.fact, [index, 'fact']]] : []));
  return expected.kind === 'fact' ? [[expected.fact, ['fact']]] : [];
};

/** How a fact is mentioned; inside a sum over a list, or a field of its items, `item.<field>` is the list's. */
const mentioning =
  (list: FactDefinition | undefined) =>
  ({ id }: FactDefinition, path: JsonPath, at?: number): Mention => {
    const place = { of: 'fact', path, ...(at === undefined ? {} : { at }) } as const;
    const field = list && id.startsWith(itemPrefix) ? id.slice(itemPrefix.length) : undefined;
    if (list === undefined || field === undefined) return { name: id, ...place };
    const isDerived = list.fields?.[field]?.derived;
    return { name: isDerived ? `${list.id}.${field}` : list.id, ...place };
  };

const inCondition = (list: FactDefinition | undefined): TreeFold<Condition, Mentions> => {
  const fact = mentioning(list);
  return {
    group: (_, parts) => parts.flat(),
    not: (_, part) => part,
    test: (test) => [
      fact(test.fact, [...test.path, 'fact']),
      ...factsExpected(test.expected).map(([other, path]) => fact(other, [...test.path, 'value', ...path])),
    ],
    provision: ({ provision, path }) => [{ name: provision, of: 'provision', path: [...path, 'condition'] }],
  };
};

const inFormula = (list: FactDefinition | undefined): FormulaFold<Mentions, Mentions> => {
  const fact = mentioning(list);
  return {
    formula: (formula, parts, conditions) => {
      const { kind, over, path, at } = formula;
      const last = parts.length - 1;
      return [
        ...(kind === 'fact' ? [fact(formula.fact, path, at)] : []),
        ...(over === undefined ? [] : [fact(over, [...path, kind, 'over'])]),
        // Each part after the condition that it has, as they are written.
        ...(conditions.length > parts.length ? conditions : parts).flatMap((_, index) => [
          ...(conditions[index] ?? []),
          ...(kind === 'firstKnown' && index < last
            ? (parts[index] ?? []).map(withFallback)
            : (parts[index] ?? [])),
        ]),
      ];
    },
    condition: inCondition(list),
    inside: inFormula,
  };
};

/** What a condition names, in the order of the tree. */
export const mentionsInCondition = (condition: Condition): Mentions =>
  foldTree(condition, inCondition(undefined));

/** What a formula names, its conditions included; `list` is the list of whose items it is a field. */
export const mentionsInFormula = (formula: Formula, list?: FactDefinition): Mentions =>
  foldFormula(formula, inFormula(list));
