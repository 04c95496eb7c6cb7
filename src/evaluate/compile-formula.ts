import type { Formula, Formulas } from '../rule/formula.js';
import { type FormulaFold, foldFormula } from '../rule/walk-formula.js';
import { compilingConditions, type Judge } from './compile-condition.js';
import type { NamedFact } from './fact-state.js';
import type { Calculate, Compile } from './formula/calculate.js';
import { compileCalculation } from './formula/calculation.js';
import { compileExtreme } from './formula/extreme.js';
import { compileFactOperand } from './formula/fact-operand.js';
import { compileFirstKnown } from './formula/first-known.js';
import { compileLiteral } from './formula/literal.js';
import { compileQuantified } from './formula/quantified.js';
import { compileSum } from './formula/sum.js';
import { compileTable } from './formula/table.js';
import type { Names } from './names.js';

const compilers: { readonly [Kind in keyof Formulas]: Compile<Formulas[Kind]> } = {
  literal: compileLiteral,
  fact: compileFactOperand,
  calculation: compileCalculation,
  firstKnown: compileFirstKnown,
  table: compileTable,
  sum: compileSum,
  extreme: compileExtreme,
  quantified: compileQuantified,
};

const compilerOf = <Kind extends keyof Formulas>(kind: Kind): Compile<Formulas[Kind]> => compilers[kind];

/** Compiles a formula into closures once; `fact` is the fact that it is the whole formula of. */
export const compileFormula = (formula: Formula, names: Names, fact?: NamedFact): Calculate => {
  const compiling = (inside: Names): FormulaFold<Calculate, Judge> => ({
    formula: (part, parts, conditions) =>
      compilerOf(part.kind)(part, {
        fact: part === formula ? fact : undefined,
        parts,
        conditions,
        names: inside,
      }),
    condition: compilingConditions(inside),
    inside: (list) => compiling(inside.itemsOf(list)),
  });
  return foldFormula(formula, compiling(names));
};
