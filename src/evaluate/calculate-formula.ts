import {
  type FactDefinition,
  type FactType,
  type Item,
  isMeasure,
  isQuantityType,
  type Text,
  type Value,
} from '../domain/fact.js';
import { add, compare, isZero, type Measure, nothing } from '../quantity/measure.js';
import { combine, isSchedule } from '../quantity/schedule.js';
import type { Calculation, FirstKnown, Formula, Sum, Table } from '../rule/formula.js';
import type { Failure } from '../rule/operation/operation.js';
import { itemPrefix } from '../rule/scope.js';
import { formulaReferences } from '../rule/walk.js';
import type { Derivation, Reason } from './assessment.js';
import { type FactState, known, toPlain, unknown } from './fact-state.js';
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

const failureReason = (failure: Failure, formula: Calculation): Reason => ({
  code: failure,
  ...(failure === 'division-by-zero'
    ? { zh: '除数为零，无法计算', en: 'division by zero, so there is no value' }
    : { zh: '据现有数据无法得出数值', en: 'the stated facts give no value' }),
  facts: [...formulaReferences(formula.operands.at(-1) ?? formula).facts],
});

const compileCalculation = (formula: Calculation): Calculate => {
  const operands = formula.operands.map((operand) => operand && compileFormula(operand));
  const { operation } = formula;
  return (run) => {
    const states = operands.map((operand) => operand?.(run));
    const needed = states.filter((state) => state !== undefined);
    const trace = {
      kind: 'calculation',
      operation: operation.name,
      ...labelled(formula.label),
      operands: needed.map(({ derivation }) => derivation),
    } as const;
    if (needed.some(({ value }) => value === undefined))
      return {
        missing: union(needed.map(({ missing }) => missing)),
        ...firstReason(needed),
        derivation: trace,
      };
    const value = operation.calculate(states.map((state) => state?.value));
    if (typeof value === 'object' && 'failure' in value)
      return { missing: [], reason: failureReason(value.failure, formula), derivation: trace };
    const plain = toPlain(value);
    return { value, plain, missing: [], ...presumption(needed), derivation: { ...trace, value: plain } };
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

const emptySum = (type: FactType): Value =>
  isQuantityType(type) ? nothing(type) : new Map<number, Measure>();

const plus = (a: Value, b: Value): Value =>
  isSchedule(a) && isSchedule(b) ? combine(a, b, add) : add(a as Measure, b as Measure);

const isNothing = (value: Value | undefined): boolean =>
  typeof value === 'object' && 'dimension' in value && isZero(value);

/** The run in which the fields of one item are facts. What an item does not say, its list does not say. */
const runWithItem = (run: Run, list: FactDefinition, item: Item): Run => {
  const fields = new Map<string, FactState>();
  const stateOf = (name: string): FactState => {
    const [value, field] = [item[name], list.fields?.[name]];
    if (value !== undefined && field !== undefined) return known(value, field);
    const calculate = field?.derived && run.derivedField(`${list.id}.${name}`);
    return calculate ? calculate(itemRun) : unknown([list.id]);
  };
  const itemRun: Run = {
    ...run,
    state: (id) => {
      if (!id.startsWith(itemPrefix)) return run.state(id);
      const state = fields.get(id) ?? stateOf(id.slice(itemPrefix.length));
      fields.set(id, state);
      return state;
    },
  };
  return itemRun;
};

/** An unknown `where` leaves the sum unknown, unless the item's amount is zero. */
const compileSum = (formula: Sum): Calculate => {
  const { over, type, label } = formula;
  const of = compileFormula(formula.of);
  const where = formula.where && compileCondition(formula.where);
  return (run) => {
    const list = run.state(over.id);
    const trace = { kind: 'sum', over: over.id, ...labelled(label) } as const;
    if (!Array.isArray(list.value)) return { missing: list.missing, derivation: { ...trace, terms: [] } };
    const missing: (readonly string[])[] = [];
    const states: Calculated[] = [];
    const terms: Extract<Derivation, { kind: 'sum' }>['terms'][number][] = [];
    for (const item of list.value as readonly Item[]) {
      const itemRun = runWithItem(run, over, item);
      const judged = where?.(itemRun);
      if (judged?.verdict === 'unmet') continue;
      const state = of(itemRun);
      if (judged?.verdict === 'undetermined') {
        if (!isNothing(state.value)) missing.push(missingFacts(judged, itemRun));
        continue;
      }
      states.push(state);
      if (state.value === undefined) missing.push(state.missing);
      if (isNothing(state.value)) continue;
      terms.push({
        ...(typeof item.name === 'string' ? { name: item.name } : {}),
        ...(state.plain === undefined ? {} : { value: state.plain }),
        derivation: state.derivation,
      });
    }
    if (missing.length > 0)
      return { missing: union(missing), ...firstReason(states), derivation: { ...trace, terms } };
    const value = states.reduce(
      (sum, state) => (state.value === undefined ? sum : plus(sum, state.value)),
      emptySum(type),
    );
    const plain = toPlain(value);
    return {
      value,
      plain,
      missing: [],
      ...presumption(states),
      derivation: { ...trace, terms, value: plain },
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
      const named = /^(item|step)\./.test(fact) ? { label: formula.fact.label } : {};
      return (run) => {
        const state = run.state(fact);
        return {
          ...state,
          derivation: {
            kind: 'fact',
            fact,
            ...named,
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
    case 'sum':
      return compileSum(formula);
  }
};
