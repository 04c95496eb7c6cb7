import type { Condition, Group, Negation, Reference, Test } from './condition.js';

/** What a fold makes of each kind of condition, from what it made of the parts. */
export interface ConditionFold<Result> {
  readonly group: (group: Group, parts: readonly Result[]) => Result;
  readonly not: (negation: Negation, part: Result) => Result;
  readonly test: (test: Test) => Result;
  readonly provision: (reference: Reference) => Result;
}

/** Takes a condition to pieces from its leaves up; every executor and every tool is such a fold. */
export const foldCondition = <Result>(condition: Condition, fold: ConditionFold<Result>): Result => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return fold.group(
        condition,
        condition.parts.map((part) => foldCondition(part, fold)),
      );
    case 'not':
      return fold.not(condition, foldCondition(condition.part, fold));
    case 'test':
      return fold.test(condition);
    case 'provision':
      return fold.provision(condition);
  }
};

/** The conditions that a condition is made of. */
export const partsOfCondition = (condition: Condition): readonly Condition[] => {
  if ('parts' in condition) return condition.parts;
  return 'part' in condition ? [condition.part] : [];
};

/** The fold that puts conditions together again, with every part replaced by what `change` makes of it. */
export const changing = (change: (part: Condition) => Condition): ConditionFold<Condition> => ({
  group: (group, parts) => change({ ...group, parts }),
  not: (negation, part) => change({ ...negation, part }),
  test: change,
  provision: change,
});

/** The condition with every part replaced by what `change` makes of it, from the leaves up. */
export const mapCondition = (condition: Condition, change: (part: Condition) => Condition): Condition =>
  foldCondition(condition, changing(change));
