import type { Condition } from '../../src/rule/condition.js';
import type { Formula } from '../../src/rule/formula.js';
import { pack } from '../editor/bundled-pack.js';

const worths = pack.provisions.flatMap(({ worth, options }) => [...(worth ? [worth] : []), ...options]);

/** Every formula of the bundled policy. */
export const bundledFormulas: readonly Formula[] = [
  ...[...pack.derived.values()].map(({ formula }) => formula),
  ...worths.flatMap(({ steps, amount }) => [
    ...steps.map(({ formula }) => formula),
    ...(amount ? [amount] : []),
  ]),
];

/** Every condition of the bundled policy but those that stand in formulas. */
export const bundledConditions: readonly Condition[] = [
  ...pack.provisions.flatMap(({ conditions, options }) => [
    conditions,
    ...options.map((option) => option.conditions),
  ]),
  ...[...pack.parameters.values()].flatMap(({ exceptions }) => exceptions.map(({ when }) => when)),
];
