import type { Derivation, Outcome, PlainValue, Reason } from '../assessment/assessment.js';
import {
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
import type { Calculation, FactOperand, FirstKnown, Formula, Literal, Sum, Table } from '../rule/formula.js';
import { type Failure, isFailed, type Operation } from '../rule/operation/operation.js';
import { formulaReferences } from '../rule/walk.js';
import { calculated, type FactState, type NamedFact, none, toPlain, uncalculated } from './fact-state.js';
import { isPresumed } from './is-presumed.js';
import { compileCondition, compileVerdict } from './judge-condition.js';
import { compileMayPresume } from './may-presume.js';
import { missingFacts } from './missing-facts.js';
import type { Names } from './names.js';
import type { Run } from './run.js';

/** Calculates a formula in a run. */
export type Calculate = (run: Run) => FactState;

const union = (lists: readonly (readonly string[])[]): readonly string[] => {
  const all = new Set<string>();
  for (const list of lists) for (const entry of list) all.add(entry);
  return [...all];
};

/** What operands pass on to a result that they leave unknown. */
const unknownFrom = (
  fact: NamedFact | undefined,
  states: readonly FactState[],
  derivation: Derivation,
  missing: readonly (readonly string[])[] = [],
): FactState =>
  uncalculated(
    fact,
    union([...missing, ...states.map((state) => state.missing)]),
    states.find(({ reason }) => reason !== undefined)?.reason,
    derivation,
  );

const isPresumption = ({ presumed }: FactState): boolean => presumed;
const traceOf = ({ trace }: FactState): Derivation => trace;
const noStates: readonly FactState[] = [];

const compileLiteral = ({ value }: Literal, fact: NamedFact | undefined): Calculate => {
  const plain = fact && toPlain(value, fact.field.unit);
  const state = calculated(fact, value, plain, false, { kind: 'literal', value: toPlain(value) });
  return () => state;
};

const compileOperand = (operand: FactOperand, names: Names, fact: NamedFact | undefined): Calculate => {
  const read = names.fact(operand.fact.id);
  if (fact === undefined) return read;
  const { unit } = fact.field;
  return (run) => {
    const { value, missing, reason, presumed, trace } = read(run);
    return value === undefined
      ? uncalculated(fact, missing, reason, trace)
      : calculated(fact, value, toPlain(value, unit), presumed, trace);
  };
};

const failureReason = (failure: Failure, formula: Calculation): Reason => ({
  code: failure,
  ...(failure === 'division-by-zero'
    ? { zh: '除数为零，无法计算', en: 'division by zero, so there is no value' }
    : { zh: '据现有数据无法得出数值', en: 'the stated facts give no value' }),
  facts: [...formulaReferences(formula.operands.at(-1) ?? formula).facts],
});

const calculationTrace = (
  { name: operation }: Operation,
  label: Text | undefined,
  operands: readonly Derivation[],
  value: PlainValue | undefined,
): Derivation => {
  const kind = 'calculation';
  if (value === undefined)
    return label === undefined ? { kind, operation, operands } : { kind, operation, label, operands };
  return label === undefined
    ? { kind, operation, operands, value }
    : { kind, operation, label, operands, value };
};

const compileCalculation = (formula: Calculation, names: Names, fact: NamedFact | undefined): Calculate => {
  const { operation, label } = formula;
  const places = formula.operands.length;
  const operands = formula.operands.flatMap((operand, place) =>
    operand === undefined ? [] : [{ place, calculate: compileFormula(operand, names) }],
  );
  const isShown = fact !== undefined || label !== undefined;
  const unit = fact?.field.unit;
  return (run) => {
    // Of their final length from the start: an array that grows takes room for many more.
    const values = new Array<Value | undefined>(places);
    const traces = new Array<Derivation>(operands.length);
    let unknown = noStates;
    let presumed = false;
    let index = 0;
    for (const { place, calculate } of operands) {
      const state = calculate(run);
      values[place] = state.value;
      traces[index++] = state.trace;
      if (state.value === undefined) unknown = [...unknown, state];
      if (state.presumed) presumed = true;
    }
    if (unknown.length > 0)
      return unknownFrom(fact, unknown, calculationTrace(operation, label, traces, undefined));
    const value = operation.calculate(...values);
    if (isFailed(value))
      return uncalculated(
        fact,
        none,
        failureReason(value.failure, formula),
        calculationTrace(operation, label, traces, undefined),
      );
    const plain = isShown ? toPlain(value, unit) : undefined;
    return calculated(fact, value, plain, presumed, calculationTrace(operation, label, traces, plain));
  };
};

const compileFirstKnown = (formula: FirstKnown, names: Names, fact: NamedFact | undefined): Calculate => {
  const operands = formula.operands.map((operand) => compileFormula(operand, names));
  const kind = 'firstKnown';
  return (run) => {
    let unknown = noStates;
    for (const operand of operands) {
      const state = operand(run);
      const { value, trace } = state;
      if (value === undefined) {
        unknown = [...unknown, state];
        continue;
      }
      const tried = [...unknown.map(traceOf), trace];
      const plain = fact && toPlain(value, fact.field.unit);
      return calculated(
        fact,
        value,
        plain,
        state.presumed || (formula.presumes && unknown.length > 0),
        plain === undefined ? { kind, operands: tried } : { kind, operands: tried, value: plain },
      );
    }
    return unknownFrom(fact, unknown, { kind, operands: unknown.map(traceOf) });
  };
};

const sameValue = (a: Value, b: Value): boolean =>
  typeof a === 'object' && typeof b === 'object' && isMeasure(a) && isMeasure(b)
    ? a.dimension === b.dimension && compare(a, b) === 0
    : a === b;

/** Whether a condition decides by a presumption; undefined where it never can. */
const compilePresumption = (condition: Condition, names: Names): ((run: Run) => boolean) | undefined => {
  const mayPresume = compileMayPresume(condition, names);
  const outcome = compileCondition(condition, names);
  return mayPresume && ((run) => mayPresume(run) && isPresumed(outcome(run), run, names));
};

const tableTrace = (
  row: number,
  when: Outcome | undefined,
  result: Derivation,
  value: PlainValue | undefined,
): Derivation => {
  const kind = 'table';
  if (value === undefined) return when === undefined ? { kind, row, result } : { kind, row, result, when };
  return when === undefined ? { kind, row, result, value } : { kind, row, result, when, value };
};

/**
 * The first row that is met decides. An undetermined row before it might decide as well, so the value is known
 * only where all those rows agree on it.
 */
const compileTable = (formula: Table, names: Names, fact: NamedFact | undefined): Calculate => {
  const rows = formula.rows.map(({ when, value }) => ({
    verdict: when && compileVerdict(when, names),
    outcome: when && compileCondition(when, names),
    isPresumed: when && compilePresumption(when, names),
    value: compileFormula(value, names),
  }));
  return (run) => {
    let missing: readonly (readonly string[])[] = [];
    let undecided = noStates;
    let presumed = false;
    let index = -1;
    for (const row of rows) {
      index++;
      const verdict = row.verdict?.(run);
      if (row.isPresumed?.(run)) presumed = true;
      if (verdict === 'unmet') continue;
      const state = row.value(run);
      const outcome = row.outcome?.(run);
      if (verdict === 'undetermined' && outcome !== undefined) {
        undecided = [...undecided, state];
        missing = [...missing, missingFacts(outcome, run, names)];
        continue;
      }
      const { value } = state;
      const agreed =
        value !== undefined &&
        undecided.every((other) => other.value !== undefined && sameValue(other.value, value));
      if (!agreed) {
        undecided = [...undecided, state];
        break;
      }
      const plain = fact && toPlain(value, fact.field.unit);
      return calculated(
        fact,
        value,
        plain,
        presumed || state.presumed || undecided.some(isPresumption),
        tableTrace(index, outcome, state.trace, plain),
      );
    }
    return unknownFrom(fact, undecided, { kind: 'table' }, missing);
  };
};

const emptySum = (type: FactType): Value =>
  isQuantityType(type) ? nothing(type) : new Map<number, Measure>();

const plus = (a: Value, b: Value): Value =>
  isSchedule(a) && isSchedule(b) ? combine(a, b, add) : add(a as Measure, b as Measure);

const isNothing = (value: Value | undefined): boolean =>
  typeof value === 'object' && 'dimension' in value && isZero(value);

type SumTrace = Extract<Derivation, { kind: 'sum' }>;

const termOf = (
  { name }: Item,
  { value, plain, trace: derivation }: FactState,
): SumTrace['terms'][number] => {
  if (value === undefined) return typeof name === 'string' ? { name, derivation } : { derivation };
  const written = plain ?? toPlain(value);
  return typeof name === 'string' ? { name, value: written, derivation } : { value: written, derivation };
};

/** An unknown `where` leaves the sum unknown, unless the item's amount is zero. */
const compileSum = (formula: Sum, names: Names, fact: NamedFact | undefined): Calculate => {
  const {
    over: { id: over },
    type,
    label,
    where,
  } = formula;
  const list = names.fact(over);
  const inside = names.itemsOf(formula.over);
  const of = compileFormula(formula.of, inside);
  const verdictOf = where && compileVerdict(where, inside);
  const outcomeOf = where && compileCondition(where, inside);
  const presumedBy = where && compilePresumption(where, inside);
  const isShown = fact !== undefined || label !== undefined;
  const unit = fact?.field.unit;
  const sumTrace = (terms: SumTrace['terms'], value: PlainValue | undefined): Derivation => ({
    kind: 'sum',
    over,
    terms,
    ...(label === undefined ? {} : { label }),
    ...(value === undefined ? {} : { value }),
  });
  return (run) => {
    const { value: items, missing: listMissing } = list(run);
    if (!Array.isArray(items)) return uncalculated(fact, listMissing, undefined, sumTrace([], undefined));
    const missing: (readonly string[])[] = [];
    const counted: FactState[] = [];
    const terms: SumTrace['terms'][number][] = [];
    let presumed = false;
    for (const item of items as readonly Item[]) {
      const itemRun = inside.runOf(item, run);
      const verdict = verdictOf?.(itemRun);
      if (presumedBy?.(itemRun)) presumed = true;
      if (verdict === 'unmet') continue;
      const state = of(itemRun);
      if (verdict === 'undetermined') {
        if (!isNothing(state.value) && outcomeOf !== undefined)
          missing.push(missingFacts(outcomeOf(itemRun), itemRun, inside));
        continue;
      }
      counted.push(state);
      if (state.value === undefined) missing.push(state.missing);
      if (!isNothing(state.value)) terms.push(termOf(item, state));
    }
    if (missing.length > 0) {
      const reason = counted.find((state) => state.reason !== undefined)?.reason;
      return uncalculated(fact, union(missing), reason, sumTrace(terms, undefined));
    }
    let sum: Value | undefined;
    for (const { value } of counted)
      sum = sum === undefined || value === undefined ? value : plus(sum, value);
    const total = sum ?? emptySum(type);
    // A schedule of a single item is that item's, and is written out already.
    const [only] = terms;
    const isTerm = isSchedule(total) && total === counted[0]?.value && only !== undefined;
    const plain = isShown ? (isTerm ? only.value : toPlain(total, unit)) : undefined;
    return calculated(fact, total, plain, presumed || counted.some(isPresumption), sumTrace(terms, plain));
  };
};

/** Compiles a formula into closures once; `fact` is the fact that it is the whole formula of. */
export const compileFormula = (formula: Formula, names: Names, fact?: NamedFact): Calculate => {
  switch (formula.kind) {
    case 'literal':
      return compileLiteral(formula, fact);
    case 'fact':
      return compileOperand(formula, names, fact);
    case 'calculation':
      return compileCalculation(formula, names, fact);
    case 'firstKnown':
      return compileFirstKnown(formula, names, fact);
    case 'table':
      return compileTable(formula, names, fact);
    case 'sum':
      return compileSum(formula, names, fact);
  }
};
