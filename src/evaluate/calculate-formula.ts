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
import type { Condition } from '../rule/condition.js';
import type { Calculation, FirstKnown, Formula, Sum, Table } from '../rule/formula.js';
import type { Failure } from '../rule/operation/operation.js';
import { itemPrefix } from '../rule/scope.js';
import { conditionReferences, formulaReferences } from '../rule/walk.js';
import type { Derivation, Reason } from './assessment.js';
import { type FactState, known, toPlain, unknown, type Writable } from './fact-state.js';
import { compileCondition, compileVerdict } from './judge-condition.js';
import { isPresumed, missingFacts, type Run } from './run.js';
import { kept } from './stated-facts.js';

/**
 * What a formula comes to in a run. Intermediate results have no plain form unless a label names them: making one
 * costs more than the calculation.
 */
export type Calculated = Omit<FactState, 'plain' | 'derivation'> & { readonly derivation: Derivation };

/** Calculates a formula in a run. */
export type Calculate = (run: Run) => Calculated;

/** What was calculated as the state of a fact, with its plain form; `unit` is the measure word of a count. */
export const calculatedState = (
  { value, missing, reason, presumed, derivation }: Calculated,
  unit?: string,
): FactState & { readonly derivation: Derivation } => {
  const state: Writable<FactState & { readonly derivation: Derivation }> = { missing, derivation };
  if (reason !== undefined) state.reason = reason;
  if (presumed !== undefined) state.presumed = presumed;
  if (value === undefined) return state;
  state.value = value;
  state.plain = toPlain(value, unit);
  // The calculation has just made its trace, and nobody else holds it yet.
  if (!('value' in derivation)) (derivation as Writable<Derivation>).value = state.plain;
  return state;
};

const none: readonly string[] = [];

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

type Outlook = Pick<FactState, 'missing' | 'reason' | 'presumed'>;

/** What operands pass on to a result that they leave unknown. */
const unknownFrom = (states: readonly Calculated[]): Outlook => {
  const reason = states.find((state) => state.reason !== undefined)?.reason;
  const missing = union(states.map((state) => state.missing));
  return reason === undefined ? { missing } : { missing, reason };
};

const presumedAmong = (states: readonly Calculated[]): boolean =>
  states.some(({ presumed }) => presumed === true);

const settled = (value: Value, derivation: Derivation, presumed: boolean): Calculated =>
  presumed ? { value, missing: none, presumed, derivation } : { value, missing: none, derivation };

const failureReason = (failure: Failure, formula: Calculation): Reason => ({
  code: failure,
  ...(failure === 'division-by-zero'
    ? { zh: '除数为零，无法计算', en: 'division by zero, so there is no value' }
    : { zh: '据现有数据无法得出数值', en: 'the stated facts give no value' }),
  facts: [...formulaReferences(formula.operands.at(-1) ?? formula).facts],
});

const compileCalculation = (formula: Calculation): Calculate => {
  const operands = formula.operands.map((operand) => operand && compileFormula(operand));
  const { operation, label } = formula;
  return (run) => {
    const needed: Calculated[] = [];
    const values: (Value | undefined)[] = [];
    const traces: Derivation[] = [];
    let known = true;
    for (const operand of operands) {
      const state = operand?.(run);
      values.push(state?.value);
      if (state === undefined) continue;
      needed.push(state);
      traces.push(state.derivation);
      known &&= state.value !== undefined;
    }
    const trace = { kind: 'calculation', operation: operation.name, operands: traces } as const;
    const derivation: Derivation = label === undefined ? trace : { ...trace, label };
    if (!known) return { ...unknownFrom(needed), derivation };
    const value = operation.calculate(values);
    if (typeof value === 'object' && 'failure' in value)
      return { missing: none, reason: failureReason(value.failure, formula), derivation };
    const shown: Derivation = label === undefined ? trace : { ...trace, label, value: toPlain(value) };
    return settled(value, shown, presumedAmong(needed));
  };
};

/** What a list's item does not state, it does not have: falling back on that presumes nothing. */
const isOptionalField = (operand: Formula | undefined): boolean =>
  operand?.kind === 'fact' && (operand.fact.id.startsWith(itemPrefix) || operand.type === 'list');

const compileFirstKnown = (formula: FirstKnown): Calculate => {
  const operands = formula.operands.map(compileFormula);
  const presumes = !formula.operands.slice(0, -1).every(isOptionalField);
  return (run) => {
    const states: Calculated[] = [];
    for (const operand of operands) {
      const state = operand(run);
      states.push(state);
      if (state.value === undefined) continue;
      const derivation: Derivation = {
        kind: 'firstKnown',
        operands: states.map((tried) => tried.derivation),
      };
      return settled(state.value, derivation, state.presumed === true || (presumes && states.length > 1));
    }
    return {
      ...unknownFrom(states),
      derivation: { kind: 'firstKnown', operands: states.map(({ derivation }) => derivation) },
    };
  };
};

const sameValue = (a: Value, b: Value): boolean =>
  typeof a === 'object' && typeof b === 'object' && isMeasure(a) && isMeasure(b)
    ? a.dimension === b.dimension && compare(a, b) === 0
    : a === b;

/** Whether a condition decides by a presumption: looked into only where it reads something presumed. */
const compilePresumption = (condition: Condition): ((run: Run) => boolean) => {
  const outcome = compileCondition(condition);
  const { facts, provisions } = conditionReferences(condition);
  const read = [...facts];
  return (run) =>
    (provisions.size > 0 || read.some((fact) => run.state(fact).presumed)) && isPresumed(outcome(run), run);
};

/**
 * The first row that is met decides. An undetermined row before it might decide as well, so the value is known
 * only where all those rows agree on it.
 */
const compileTable = (formula: Table): Calculate => {
  const rows = formula.rows.map(({ when, value }) => ({
    verdict: when && compileVerdict(when),
    outcome: when && compileCondition(when),
    isPresumed: when && compilePresumption(when),
    value: compileFormula(value),
  }));
  return (run) => {
    const missing: (readonly string[])[] = [];
    const possible: Calculated[] = [];
    let presumed = false;
    for (const [index, row] of rows.entries()) {
      const verdict = row.verdict?.(run);
      presumed ||= row.isPresumed?.(run) === true;
      if (verdict === 'unmet') continue;
      const state = row.value(run);
      possible.push(state);
      const outcome = row.outcome?.(run);
      if (verdict === 'undetermined' && outcome !== undefined) {
        missing.push(missingFacts(outcome, run));
        continue;
      }
      const { value } = state;
      const agreed =
        value !== undefined &&
        possible.every((other) => other.value !== undefined && sameValue(other.value, value));
      if (!agreed) break;
      const trace = { kind: 'table', row: index, result: state.derivation } as const;
      return settled(
        value,
        outcome === undefined ? trace : { ...trace, when: outcome },
        presumed || presumedAmong(possible),
      );
    }
    const { reason } = unknownFrom(possible);
    return {
      missing: union([...missing, ...possible.map((state) => state.missing)]),
      ...(reason === undefined ? {} : { reason }),
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
const runWithItem = (run: Run, list: FactDefinition, item: Item): Run =>
  kept(run.itemRuns, item, () => {
    const stated = kept(run.statedFields, item, newFields);
    const derived = kept(run.derivedFields, item, newFields);
    const fieldState = (id: string): FactState => {
      const name = id.slice(itemPrefix.length);
      const [value, field] = [item[name], list.fields?.[name]];
      if (value !== undefined && field !== undefined) return kept(stated, id, () => known(value, field));
      const calculate = field?.derived && run.derivedField(`${list.id}.${name}`);
      return calculate ? kept(derived, id, () => calculate(itemRun)) : unknown([list.id]);
    };
    const itemRun: Run = {
      ...run,
      state: (id) => {
        if (!id.startsWith(itemPrefix)) return run.state(id);
        return stated.get(id) ?? derived.get(id) ?? fieldState(id);
      },
    };
    return itemRun;
  });

const newFields = (): Map<string, FactState> => new Map();

type Term = Extract<Derivation, { kind: 'sum' }>['terms'][number];

const termOf = ({ name }: Item, { value, derivation }: Calculated): Term => ({
  ...(typeof name === 'string' ? { name } : {}),
  ...(value === undefined ? {} : { value: toPlain(value) }),
  derivation,
});

/** An unknown `where` leaves the sum unknown, unless the item's amount is zero. */
const compileSum = (formula: Sum): Calculate => {
  const { over, type, label } = formula;
  const of = compileFormula(formula.of);
  const verdictOf = formula.where && compileVerdict(formula.where);
  const outcomeOf = formula.where && compileCondition(formula.where);
  const presumedBy = formula.where && compilePresumption(formula.where);
  return (run) => {
    const list = run.state(over.id);
    const trace = { kind: 'sum', over: over.id, ...(label === undefined ? {} : { label }) } as const;
    if (!Array.isArray(list.value)) return { missing: list.missing, derivation: { ...trace, terms: [] } };
    const missing: (readonly string[])[] = [];
    const counted: Calculated[] = [];
    const terms: Term[] = [];
    let presumed = false;
    for (const item of list.value as readonly Item[]) {
      const itemRun = runWithItem(run, over, item);
      const verdict = verdictOf?.(itemRun);
      presumed ||= presumedBy?.(itemRun) === true;
      if (verdict === 'unmet') continue;
      const state = of(itemRun);
      if (verdict === 'undetermined') {
        if (!isNothing(state.value) && outcomeOf !== undefined)
          missing.push(missingFacts(outcomeOf(itemRun), itemRun));
        continue;
      }
      counted.push(state);
      if (state.value === undefined) missing.push(state.missing);
      if (!isNothing(state.value)) terms.push(termOf(item, state));
    }
    const derivation: Derivation = { ...trace, terms };
    if (missing.length > 0) return { ...unknownFrom(counted), missing: union(missing), derivation };
    const value = counted.reduce(
      (sum, state) => (state.value === undefined ? sum : plus(sum, state.value)),
      emptySum(type),
    );
    return settled(value, derivation, presumed || presumedAmong(counted));
  };
};

/** A fact as an operand. */
const operandOf = (state: FactState, fact: string, named: { readonly label?: Text }): Calculated => {
  const { value, plain, missing, derivation: behind, reason, presumed } = state;
  const derivation: Writable<Extract<Derivation, { kind: 'fact' }>> = { kind: 'fact', fact, ...named };
  if (plain !== undefined) derivation.value = plain;
  if (behind !== undefined) derivation.derivation = behind;
  if (value !== undefined) return settled(value, derivation, presumed === true);
  return reason === undefined ? { missing, derivation } : { missing, reason, derivation };
};

/** Compiles a formula into closures once. */
export const compileFormula = (formula: Formula): Calculate => {
  switch (formula.kind) {
    case 'literal': {
      const { value } = formula;
      const state = settled(value, { kind: 'literal', value: toPlain(value) }, false);
      return () => state;
    }
    case 'fact': {
      const fact = formula.fact.id;
      const named = /^(item|step)\./.test(fact) ? { label: formula.fact.label } : {};
      return (run) => operandOf(run.state(fact), fact, named);
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
