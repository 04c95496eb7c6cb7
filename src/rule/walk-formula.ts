import type { FactDefinition } from '../domain/fact.js';
import type { Condition } from './condition.js';
import type { Formula } from './formula.js';
import { changing, foldTree, type TreeFold } from './walk-tree.js';

/**
 * What a fold makes of a formula and of the conditions in it, from what it made of the parts. What stands inside a
 * list's items is folded by `inside`, since `item.<field>` means something else there.
 */
export interface FormulaFold<Result, Verdict> {
  readonly formula: (formula: Formula, parts: readonly Result[], conditions: readonly Verdict[]) => Result;
  readonly condition: TreeFold<Condition, Verdict>;
  readonly inside: (list: FactDefinition) => FormulaFold<Result, Verdict>;
}

/** Takes a formula to pieces from its leaves up, conditions included. */
export const foldFormula = <Result, Verdict>(
  formula: Formula,
  fold: FormulaFold<Result, Verdict>,
): Result => {
  const { parts = [], conditions = [], over } = formula;
  const within = over === undefined ? fold : fold.inside(over);
  return fold.formula(
    formula,
    parts.map((part) => foldFormula(part, within)),
    conditions.map((condition) => foldTree(condition, within.condition)),
  );
};

/** The formula with every part and every condition in it replaced by what the changes make of it, from the leaves up. */
export const mapFormula = (
  formula: Formula,
  change: (part: Formula) => Formula,
  changeCondition: (part: Condition) => Condition,
): Formula => {
  const fold: FormulaFold<Formula, Condition> = {
    formula: (whole, parts, conditions) =>
      // As many of each as before.
      change({
        ...whole,
        ...(whole.parts && { parts }),
        ...(whole.conditions && { conditions }),
      } as Formula),
    condition: changing(changeCondition),
    inside: () => fold,
  };
  return foldFormula(formula, fold);
};
