import { type FactDefinition, type FactType, isMeasure, type Text, type Value } from '../domain/fact.js';
import type { JsonPath } from '../json/read-json.js';
import { fromQuantity, type Quantity, toQuantity } from '../quantity/measure.js';
import type { Dimension } from '../quantity/unit.js';
import type { Condition } from './condition.js';
import type { Formula } from './formula.js';
import { operations } from './operation/index.js';
import { operators } from './operator/index.js';
import { insideItem, type Scope } from './scope.js';
import { type ConditionFold, foldCondition } from './walk-condition.js';
import { type FormulaFold, foldFormula } from './walk-formula.js';

type StoredValue = boolean | string | (Quantity & { readonly dimension: Dimension }) | readonly StoredValue[];

interface Labelled {
  readonly type: FactType;
  readonly label?: Text;
}

/** A condition as plain JSON: facts and operators by name, literals already read. */
export type StoredCondition =
  | { readonly kind: 'all' | 'any'; readonly name?: Text; readonly parts: readonly StoredCondition[] }
  | { readonly kind: 'not'; readonly part: StoredCondition }
  | { readonly kind: 'provision'; readonly provision: string }
  | {
      readonly kind: 'test';
      readonly fact: string;
      readonly operator: string;
      readonly expected: { readonly fact: string } | { readonly value: StoredValue };
    };

/** A formula as plain JSON, in the same way. */
export type StoredFormula =
  | { readonly kind: 'literal'; readonly type: FactType; readonly value: StoredValue }
  | { readonly kind: 'fact'; readonly fact: string }
  | (Labelled & {
      readonly kind: 'calculation';
      readonly operation: string;
      readonly operands: readonly (StoredFormula | null)[];
    })
  | (Labelled & {
      readonly kind: 'firstKnown';
      readonly presumes: boolean;
      readonly operands: readonly StoredFormula[];
    })
  | (Labelled & {
      readonly kind: 'table';
      readonly rows: readonly { readonly when?: StoredCondition; readonly value: StoredFormula }[];
    })
  | (Labelled & {
      readonly kind: 'sum';
      readonly over: string;
      readonly of: StoredFormula;
      readonly where?: StoredCondition;
    });

const isList = (value: Value | readonly Value[]): value is readonly Value[] => Array.isArray(value);

const storeValue = (value: Value | readonly Value[]): StoredValue => {
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map(storeValue);
  if (!isMeasure(value)) throw new Error('no rule file writes a schedule as a literal');
  return { dimension: value.dimension, ...toQuantity(value) };
};

const labelOf = ({ label }: { readonly label?: Text }) => (label === undefined ? {} : { label });

const storing: ConditionFold<StoredCondition> = {
  group: ({ kind, name }, parts) => (name === undefined ? { kind, parts } : { kind, name, parts }),
  not: (_, part) => ({ kind: 'not', part }),
  test: ({ fact, operator, expected }) => ({
    kind: 'test',
    fact: fact.id,
    operator: operator.name,
    expected: expected.kind === 'fact' ? { fact: expected.fact.id } : { value: storeValue(expected.value) },
  }),
  provision: ({ provision }) => ({ kind: 'provision', provision }),
};

const storingFormula: FormulaFold<StoredFormula, StoredCondition> = {
  literal: ({ type, value }) => ({ kind: 'literal', type, value: storeValue(value) }),
  fact: ({ fact }) => ({ kind: 'fact', fact: fact.id }),
  calculation: ({ type, operation, ...rest }, operands) => ({
    kind: 'calculation',
    type,
    ...labelOf(rest),
    operation: operation.name,
    operands: operands.map((operand) => operand ?? null),
  }),
  firstKnown: ({ type, presumes, ...rest }, operands) => ({
    kind: 'firstKnown',
    type,
    ...labelOf(rest),
    presumes,
    operands,
  }),
  table: ({ type, ...rest }, rows) => ({
    kind: 'table',
    type,
    ...labelOf(rest),
    rows: rows.map(({ when, value }) => (when === undefined ? { value } : { when, value })),
  }),
  sum: ({ type, over, ...rest }, of, where) => ({
    kind: 'sum',
    type,
    ...labelOf(rest),
    over: over.id,
    of,
    ...(where === undefined ? {} : { where }),
  }),
  condition: storing,
  inside: () => storingFormula,
};

export const storeCondition = (condition: Condition): StoredCondition => foldCondition(condition, storing);

export const storeFormula = (formula: Formula): StoredFormula => foldFormula(formula, storingFormula);

const restoreValue = (value: StoredValue): Value | readonly Value[] => {
  if (typeof value !== 'object') return value;
  return 'dimension' in value
    ? fromQuantity(value, value.dimension)
    : (value.map(restoreValue) as readonly Value[]);
};

const known = <Found>(found: Found | undefined, name: string): Found => {
  if (found === undefined) throw new Error(`a stored tree names ${name}, which there is not`);
  return found;
};

const factOf = (id: string, scope: Scope): FactDefinition => known(scope.fact(id), id);

/** The condition again. Every part has the place of the whole: that of each was not stored. */
export const restoreCondition = (stored: StoredCondition, scope: Scope, path: JsonPath): Condition => {
  switch (stored.kind) {
    case 'all':
    case 'any':
      return { ...stored, path, parts: stored.parts.map((part) => restoreCondition(part, scope, path)) };
    case 'not':
      return { kind: 'not', path, part: restoreCondition(stored.part, scope, path) };
    case 'provision':
      return { ...stored, path };
    case 'test': {
      const { fact, operator, expected } = stored;
      return {
        kind: 'test',
        path,
        fact: factOf(fact, scope),
        operator: known(operators.get(operator), operator),
        expected:
          'fact' in expected
            ? { kind: 'fact', fact: factOf(expected.fact, scope) }
            : { kind: 'literal', value: restoreValue(expected.value) },
      };
    }
  }
};

/** The formula again, placed in the same way. */
export const restoreFormula = (stored: StoredFormula, scope: Scope, path: JsonPath): Formula => {
  const formula = (part: StoredFormula): Formula => restoreFormula(part, scope, path);
  switch (stored.kind) {
    case 'literal':
      return { ...stored, path, value: restoreValue(stored.value) as Value };
    case 'fact': {
      const fact = factOf(stored.fact, scope);
      return { kind: 'fact', path, type: fact.type, fact };
    }
    case 'calculation':
      return {
        ...stored,
        path,
        operation: known(operations.get(stored.operation), stored.operation),
        operands: stored.operands.map((operand) => (operand === null ? undefined : formula(operand))),
      };
    case 'firstKnown':
      return { ...stored, path, operands: stored.operands.map(formula) };
    case 'table':
      return {
        ...stored,
        path,
        rows: stored.rows.map(({ when, value }) =>
          when === undefined
            ? { value: formula(value) }
            : { when: restoreCondition(when, scope, path), value: formula(value) },
        ),
      };
    case 'sum': {
      const { where, ...rest } = stored;
      const over = factOf(stored.over, scope);
      const inside = insideItem(scope, over);
      return {
        ...rest,
        path,
        over,
        of: restoreFormula(stored.of, inside, path),
        ...(where === undefined ? {} : { where: restoreCondition(where, inside, path) }),
      };
    }
  }
};
