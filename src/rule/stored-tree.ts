import { type FactDefinition, isMeasure, type Value } from '../domain/fact.js';
import type { JsonPath } from '../json/read-json.js';
import { fromQuantity, type Quantity, toQuantity } from '../quantity/measure.js';
import type { Dimension } from '../quantity/unit.js';
import type { Condition } from './condition.js';
import type { Formula } from './formula.js';
import { operations } from './operation/index.js';
import { operators } from './operator/index.js';
import { insideItem, type Scope } from './scope.js';

/**
 * A condition or a formula as plain JSON: facts, operators and operations by name, quantities in canonical units, and
 * without places.
 */
export type StoredTree = { readonly [key: string]: unknown };

type StoredQuantity = Quantity & { readonly dimension: Dimension };

const named: readonly string[] = ['operator', 'operation'];

const isFact = (value: object): value is FactDefinition => 'id' in value;

const stored = (key: string, value: unknown): unknown => {
  if (key === 'path' || key === 'at') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (named.includes(key)) return (value as { readonly name: string }).name;
  if ((key === 'fact' || key === 'over') && isFact(value)) return value.id;
  return isMeasure(value as Value)
    ? { dimension: (value as StoredQuantity).dimension, ...toQuantity(value as never) }
    : value;
};

export const storeTree = (tree: Condition | Formula): StoredTree => JSON.parse(JSON.stringify(tree, stored));

const known = <Found>(found: Found | undefined, name: unknown): Found => {
  if (found === undefined) throw new Error(`a stored tree names ${name}, which there is not`);
  return found;
};

const isQuantity = (value: object): value is StoredQuantity => 'dimension' in value;

const restored = (value: unknown, scope: Scope, path: JsonPath): unknown => {
  // What is left out of a list stands in it as null.
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((entry) => restored(entry, scope, path));
  if (isQuantity(value)) return fromQuantity(value, value.dimension);
  const fact = (id: unknown): FactDefinition => known(scope.fact(String(id)), id);
  const tree = value as StoredTree;
  const inside = tree.over === undefined ? scope : insideItem(scope, fact(tree.over));
  const restore = (key: string, part: unknown): unknown => {
    switch (key) {
      case 'fact':
      case 'over':
        return fact(part);
      case 'operator':
        return known(operators.get(String(part)), part);
      case 'operation':
        return known(operations.get(String(part)), part);
      default:
        return restored(part, inside, path);
    }
  };
  const whole: Record<string, unknown> = 'kind' in tree ? { path } : {};
  for (const key of Object.keys(tree)) whole[key] = restore(key, tree[key]);
  return whole;
};

/** The tree that was stored. Every part has the place of the whole: that of each was not stored. */
export const restoreTree = <Tree extends Condition | Formula>(
  tree: StoredTree,
  scope: Scope,
  path: JsonPath,
): Tree => restored(tree, scope, path) as Tree;
