import type { FactDefinition } from '../domain/fact.js';
import type { Condition, Test } from '../rule/condition.js';
import { operators } from '../rule/operator/index.js';
import type { Window } from './files.js';
import type { Option } from './pack.js';

/** The window as tests on the date that the law names. */
export const windowTests = ({ from, to }: Window, fact: FactDefinition): readonly Test[] => {
  const test = (name: string, date: string | null): readonly Test[] => {
    const operator = operators.get(name);
    return date === null || operator === undefined
      ? []
      : [{ kind: 'test', path: ['effective'], fact, operator, expected: { kind: 'literal', value: date } }];
  };
  return [...test('greaterThanInclusive', from), ...test('lessThanInclusive', to)];
};

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
