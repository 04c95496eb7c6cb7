import type { Text, Value } from '../domain/fact.js';
import { isMeasure } from '../domain/fact.js';
import { compare } from '../quantity/measure.js';
import type { Calculation, FirstKnown, Formula, Table } from '../rule/formula.js';
import { formulaReferences } from '../rule/walk.js';
import type { Derivation, Reason } from './assessment.js';
import { type FactState, toPlain } from './fact-state.js';
import { compileCondition } from './judge-condition.js';
import { missingFacts, type Run } from './run.js';

/** What a formula comes to in a run; its derivation is always present. */
export type Calculated = FactState & { readonly derivation: Derivation };

/** Calculates a formula in a run. */
export type Calculate = (run: Run) => Calculated;

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

const labelled = (label: Text | undefined): { label?: Text } => (label === undefined ? {} : { label });

const firstReason = (states: readonly FactState[]): { reason?: Reason } => {
  const reason = states.find((state) => state.reason !== undefined)?.reason;
  return reason === undefined ? {} : { reason };
};

const presumption = (states: readonly FactState[]): { presumed?: true } =>
  states.some(({ presumed }) => presumed) ? { presumed: true } : {};

const divisorIsZero = (formula: Calculation): Reason => ({
  code: 'division-by-zero',
  zh: '除数为零，无法计算',
  en: 'division by zero, so there is no value',
  facts: [...formulaReferences(formula.operands[1] ?? formula).facts],
});

const compileCalculation = (formula: Calculation): Calculate => {
  const operands = formula.operands.map(compileFormula);
  const { operation } = formula;
  return (run) => {
    const states = operands.map((operand) => operand(run));
    const trace = {
      kind: 'calculation',
      operation: operation.name,
      ...labelled(formula.label),
      operands: states.map(({ derivation }) => derivation),
    } as const;
    const values = states.flatMap(({ value }) => (value === undefined ? [] : [value]));
    if (values.length < states.length)
      return {
        missing: union(states.map(({ missing }) => missing)),
        ...firstReason(states),
        derivation: trace,
      };
    const value = operation.calculate(values);
    if (typeof value === 'object' && 'failure' in value)
      return { missing: [], reason: divisorIsZero(formula), derivation: trace };
    const plain = toPlain(value as Value);
    return {
      value: value as Value,
      plain,
      missing: [],
      ...presumption(states),
      derivation: { ...trace, value: plain },
    };
  };
};

const compileFirstKnown = (formula: FirstKnown): Calculate => {
  const operands = formula.operands.map(compileFormula);
  return (run) => {
    const states: Calculated[] = [];
    for (const operand of operands) {
      const state = operand(run);
      states.push(state);
      if (state.value === undefined || state.plain === undefined) continue;
      return {
        ...state,
        ...(states.length > 1 ? { presumed: true } : {}),
        derivation: {
          kind: 'firstKnown',
          operands: states.map(({ derivation }) => derivation),
          value: state.plain,
        },
      };
    }
    return {
      missing: union(states.map(({ missing }) => missing)),
      ...firstReason(states),
      derivation: { kind: 'firstKnown', operands: states.map(({ derivation }) => derivation) },
    };
  };
};

const sameValue = (a: Value, b: Value): boolean =>
  typeof a === 'object' && typeof b === 'object' && isMeasure(a) && isMeasure(b)
    ? a.dimension === b.dimension && compare(a, b) === 0
    : a === b;

/**
 * The first row that is met decides. An undetermined row before it might decide as well, so the value is known
 * only where all those rows agree on it.
 */
const compileTable = (formula: Table): Calculate => {
  const rows = formula.rows.map(({ when, value }) => ({
    when: when && compileCondition(when),
    value: compileFormula(value),
  }));
  return (run) => {
    const missing: (readonly string[])[] = [];
    const possible: FactState[] = [];
    for (const [index, row] of rows.entries()) {
      const when = row.when?.(run);
      if (when?.verdict === 'unmet') continue;
      const state = row.value(run);
      possible.push(state);
      if (when?.verdict === 'undetermined') {
        missing.push(missingFacts(when, run));
        continue;
      }
      const { value, plain } = state;
      const agreed =
        value !== undefined &&
        possible.every((other) => other.value !== undefined && sameValue(other.value, value));
      if (agreed && plain !== undefined)
        return {
          value,
          plain,
          missing: [],
          ...presumption(possible),
          derivation: {
            kind: 'table',
            row: index,
            ...(when === undefined ? {} : { when }),
            result: state.derivation,
            value: plain,
          },
        };
      break;
    }
    return {
      missing: union([...missing, ...possible.map((state) => state.missing)]),
      ...firstReason(possible),
      derivation: { kind: 'table' },
    };
  };
};

/** Compiles a formula into closures once. */
export const compileFormula = (formula: Formula): Calculate => {
  switch (formula.kind) {
    case 'literal': {
      const plain = toPlain(formula.value);
      const state: Calculated = {
        value: formula.value,
        plain,
        missing: [],
        derivation: { kind: 'literal', value: plain },
      };
      return () => state;
    }
    case 'fact': {
      const fact = formula.fact.id;
      return (run) => {
        const state = run.state(fact);
        return {
          ...state,
          derivation: {
            kind: 'fact',
            fact,
            ...(state.plain === undefined ? {} : { value: state.plain }),
            ...(state.derivation === undefined ? {} : { derivation: state.derivation }),
          },
        };
      };
    }
    case 'calculation':
      return compileCalculation(formula);
    case 'firstKnown':
      return compileFirstKnown(formula);
    case 'table':
      return compileTable(formula);
  }
};
