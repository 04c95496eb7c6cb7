import type { FactDefinition } from '../domain/fact.js';
import type { Condition } from './condition.js';
import type { Calculation, FactOperand, FirstKnown, Formula, Literal, Sum, Table } from './formula.js';
import { type ConditionFold, changing, foldCondition } from './walk-condition.js';

/** A row of a table as a fold has made it. */
export interface FoldedRow<Result, Verdict> {
  readonly when: Verdict | undefined;
  readonly value: Result;
}

/**
 * What a fold makes of each kind of formula and of the conditions in it. What stands inside a sum is folded by
 * `inside`, since `item.<field>` means something else there.
 */
export interface FormulaFold<Result, Verdict> {
  readonly literal: (literal: Literal) => Result;
  readonly fact: (operand: FactOperand) => Result;
  readonly calculation: (calculation: Calculation, operands: readonly (Result | undefined)[]) => Result;
  readonly firstKnown: (firstKnown: FirstKnown, operands: readonly Result[]) => Result;
  readonly table: (table: Table, rows: readonly FoldedRow<Result, Verdict>[]) => Result;
  readonly sum: (sum: Sum, of: Result, where: Verdict | undefined) => Result;
  readonly condition: ConditionFold<Verdict>;
  readonly inside: (list: FactDefinition) => FormulaFold<Result, Verdict>;
}

/** Takes a formula to pieces from its leaves up, conditions included. */
export const foldFormula = <Result, Verdict>(
  formula: Formula,
  fold: FormulaFold<Result, Verdict>,
): Result => {
  switch (formula.kind) {
    case 'literal':
      return fold.literal(formula);
    case 'fact':
      return fold.fact(formula);
    case 'calculation':
      return fold.calculation(
        formula,
        formula.operands.map((operand) => operand && foldFormula(operand, fold)),
      );
    case 'firstKnown':
      return fold.firstKnown(
        formula,
        formula.operands.map((operand) => foldFormula(operand, fold)),
      );
    case 'table':
      return fold.table(
        formula,
        formula.rows.map(({ when, value }) => ({
          when: when && foldCondition(when, fold.condition),
          value: foldFormula(value, fold),
        })),
      );
    case 'sum': {
      const inside = fold.inside(formula.over);
      return fold.sum(
        formula,
        foldFormula(formula.of, inside),
        formula.where && foldCondition(formula.where, inside.condition),
      );
    }
  }
};

/** The formulas that a formula is made of. */
export const partsOfFormula = (formula: Formula): readonly Formula[] => {
  switch (formula.kind) {
    case 'literal':
    case 'fact':
      return [];
    case 'calculation':
    case 'firstKnown':
      return formula.operands.flatMap((operand) => operand ?? []);
    case 'table':
      return formula.rows.map(({ value }) => value);
    case 'sum':
      return [formula.of];
  }
};

/** The formula with every part and every condition in it replaced by what the changes make of it, from the leaves up. */
export const mapFormula = (
  formula: Formula,
  change: (part: Formula) => Formula,
  changeCondition: (part: Condition) => Condition,
): Formula => {
  const fold: FormulaFold<Formula, Condition> = {
    literal: change,
    fact: change,
    calculation: (calculation, operands) => change({ ...calculation, operands }),
    firstKnown: (firstKnown, operands) => change({ ...firstKnown, operands }),
    table: (table, rows) =>
      change({
        ...table,
        rows: rows.map(({ when, value }) => (when === undefined ? { value } : { when, value })),
      }),
    sum: (sum, of, where) => change(where === undefined ? { ...sum, of } : { ...sum, of, where }),
    condition: changing(changeCondition),
    inside: () => fold,
  };
  return foldFormula(formula, fold);
};
