import type { Formula } from '../rule/formula.js';
import { type FormulaFold, foldFormula } from '../rule/walk-formula.js';
import { compilingConditions, type Judge } from './compile-condition.js';
import type { NamedFact } from './fact-state.js';
import type { Calculate } from './formula/calculate.js';
import { compileCalculation } from './formula/calculation.js';
import { compileFactOperand } from './formula/fact-operand.js';
import { compileFirstKnown } from './formula/first-known.js';
import { compileLiteral } from './formula/literal.js';
import { compileSum } from './formula/sum.js';
import { compileTable } from './formula/table.js';
import type { Names } from './names.js';

/** Compiles a formula into closures once; `fact` is the fact that it is the whole formula of. */
export const compileFormula = (formula: Formula, names: Names, fact?: NamedFact): Calculate => {
  const named = (part: Formula): NamedFact | undefined => (part === formula ? fact : undefined);
  const compiling = (inside: Names): FormulaFold<Calculate, Judge> => ({
    literal: (literal) => compileLiteral(literal, named(literal)),
    fact: (operand) => compileFactOperand(inside.fact(operand.fact.id), named(operand)),
    calculation: (calculation, operands) => compileCalculation(calculation, operands, named(calculation)),
    firstKnown: (firstKnown, operands) => compileFirstKnown(firstKnown, operands, named(firstKnown)),
    table: (table, rows) => compileTable(rows, named(table)),
    sum: (sum, of, where) =>
      compileSum(sum, of, where, inside.fact(sum.over.id), inside.itemsOf(sum.over), named(sum)),
    condition: compilingConditions(inside),
    inside: (list) => compiling(inside.itemsOf(list)),
  });
  return foldFormula(formula, compiling(names));
};
