import type { NestedCondition, TopLevelCondition } from 'json-rules-engine';
import { operatorNamed } from '../assessment/demand.js';
import { asOf } from '../pack/built-in.js';
import type { ProvisionFile } from '../pack/files.js';
import { greaterThanInclusive } from '../rule/operator/greater-than-inclusive.js';
import { lessThanInclusive } from '../rule/operator/less-than-inclusive.js';

/** The condition of a rule file. */
export type Written =
  | { readonly all: readonly Written[] }
  | { readonly any: readonly Written[] }
  | { readonly not: Written }
  | { readonly condition: string }
  | { readonly fact: string; readonly operator: string; readonly value: unknown };

export const notNamed = (provision: string): string => `not ${provision}`;

type WrittenTest = Extract<Written, { readonly fact: string }>;

/** Whether one end of a range is a fact, which the engine does not look up within a list. */
const hasFactAtEnd = ({ operator, value }: WrittenTest): boolean =>
  operatorNamed(operator).operand === 'ends' &&
  Array.isArray(value) &&
  value.some((end: unknown) => typeof end === 'object');

/** A range as the comparisons with its ends. */
const asComparisons = ({ fact, operator, value }: WrittenTest): Written => {
  const [low, high] = value as readonly [unknown, unknown];
  const inside: Written = {
    all: [
      { fact, operator: greaterThanInclusive.name, value: low },
      { fact, operator: lessThanInclusive.name, value: high },
    ],
  };
  const { passes } = operatorNamed(operator);
  return passes.kind === 'interval' && passes.of === 'none' ? { not: inside } : inside;
};

/**
 * The condition, or its negation, without `not`: tests are turned round instead. The engine takes a test on a missing
 * fact for false, and its `not` would take that for true.
 */
export const withoutNot = (condition: Written, negated = false): NestedCondition => {
  const parts = (written: readonly Written[]): NestedCondition[] =>
    written.map((part) => withoutNot(part, negated));
  if ('not' in condition) return withoutNot(condition.not, !negated);
  if ('all' in condition) return negated ? { any: parts(condition.all) } : { all: parts(condition.all) };
  if ('any' in condition) return negated ? { all: parts(condition.any) } : { any: parts(condition.any) };
  if ('condition' in condition)
    return { condition: negated ? notNamed(condition.condition) : condition.condition };
  const { fact, operator, value } = condition;
  if (hasFactAtEnd(condition)) return withoutNot(asComparisons(condition), negated);
  return { fact, operator: negated ? operatorNamed(operator).opposite : operator, value };
};

export const topLevel = (condition: NestedCondition): TopLevelCondition =>
  'fact' in condition ? { all: [condition] } : condition;

type Deciding = ProvisionFile & { readonly conditions: unknown };

export const isDeciding = (file: ProvisionFile): file is Deciding => file.conditions !== undefined;

/** The window of a provision as tests on the date that the law names. */
export const windowTests = ({
  effective: { from, to, on = asOf } = {},
}: ProvisionFile): readonly Written[] => [
  ...(from === undefined ? [] : [{ fact: on, operator: 'greaterThanInclusive', value: from }]),
  ...(to === undefined ? [] : [{ fact: on, operator: 'lessThanInclusive', value: to }]),
];

/** All that decides on a provision: the window where the law names its date, its conditions, one of its options. */
export const wholeCondition = (file: Deciding): Written => {
  const { conditions, options = [], effective: { on = asOf } = {} } = file;
  const window = on === asOf ? [] : windowTests(file);
  const choice = options.length === 0 ? [] : [{ any: options.map((option) => option.conditions as Written) }];
  return { all: [...window, conditions as Written, ...choice] };
};
