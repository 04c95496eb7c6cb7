import type { Condition, Test } from '../rule/condition.js';
import type { Option } from './pack.js';

/** All that decides on a provision: the window, its own conditions, and that one of its options is met. */
export const withWindowAndOptions = (
  conditions: Condition,
  window: readonly Test[],
  options: readonly Option[],
): Condition => {
  const named = options.map(
    (option): Condition => ({
      kind: 'all',
      path: option.conditions.path,
      name: option.title,
      parts: [option.conditions],
    }),
  );
  const choice: Condition = { kind: 'any', path: ['options'], parts: named };
  const parts = [...window, conditions, ...(options.length === 0 ? [] : [choice])];
  return parts.length === 1 ? conditions : { kind: 'all', path: conditions.path, parts };
};
