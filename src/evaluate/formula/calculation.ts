import type { Reason } from '../../assessment/assessment.js';
import type { Derivation } from '../../assessment/derivation.js';
import { isQuantityType, type Value } from '../../domain/fact.js';
import type { Calculation } from '../../rule/formula/calculation.js';
import type { Formula } from '../../rule/formula.js';
import { mentionsInFormula } from '../../rule/mention.js';
import { type Failure, isFailed } from '../../rule/operation/operation.js';
import { order } from '../../rule/operator/order.js';
import { type Possible, rangeOf } from '../../rule/possible.js';
import { calculated, type FactState, none, toPlain, uncalculated, unknownFrom } from '../fact-state.js';
import type { Compile, Trace } from './calculate.js';

const factsIn = (formula: Formula): readonly string[] => [
  ...new Set(mentionsInFormula(formula).flatMap(({ name, of }) => (of === 'fact' ? [name] : []))),
];

/** A division by zero is about its divisor, what has no value about all its operands. */
const failureReason = (failure: Failure, formula: Calculation): Reason =>
  failure === 'division-by-zero'
    ? {
        code: failure,
        zh: '除数为零，无法计算',
        en: 'division by zero, so there is no value',
        facts: factsIn(formula.parts.at(-1) ?? formula),
      }
    : {
        code: failure,
        zh: '据现有数据无法得出数值',
        en: 'the stated facts give no value',
        facts: factsIn(formula),
      };

/** Which of its unequal operands a result is. */
const takenOf = (value: Value, operands: readonly (Value | undefined)[]): number | undefined =>
  operands.every((operand) => operand !== undefined && order(operand, value) === 0)
    ? undefined
    : operands.indexOf(value);

/** An operation on its operands; of one without a name the value is not written out. */
export const compileCalculation: Compile<Calculation> = (formula, { fact, parts }) => {
  const {
    operation: { name: operation, calculate, chooses, range },
    label,
  } = formula;
  const dimensions = formula.parts.map(({ type }) => type).filter(isQuantityType);
  /** Where the result lies, if every operand will have a value. */
  const rangeFrom = (operands: readonly (Possible | undefined)[]): Possible | undefined =>
    range !== undefined &&
    dimensions.length === parts.length &&
    operands.every((operand) => operand !== undefined)
      ? range(operands.map(rangeOf), dimensions)
      : undefined;
  const isShown = fact !== undefined || label !== undefined;
  const unit = fact?.field.unit ?? formula.unit;
  const traceOf = (operands: readonly Derivation[]): Trace<'calculation'> =>
    label === undefined
      ? { kind: 'calculation', operation, operands }
      : { kind: 'calculation', operation, label, operands };
  return (run) => {
    // Of their final length from the start: an array that grows takes room for many more.
    const values = new Array<Value | undefined>(parts.length);
    const traces = new Array<Derivation>(parts.length);
    let unknown: FactState[] | undefined;
    let presumed = false;
    let index = 0;
    for (const part of parts) {
      const state = part(run);
      values[index] = state.value;
      traces[index++] = state.trace;
      if (state.value === undefined) {
        unknown ??= [];
        unknown.push(state);
      }
      if (state.presumed) presumed = true;
    }
    if (unknown !== undefined) {
      const open = unknown.values();
      const possible = rangeFrom(
        values.map((value) => (value === undefined ? open.next().value?.possible : [value])),
      );
      return unknownFrom(fact, unknown, traceOf(traces), [], possible, presumed);
    }
    const value = calculate(...values);
    if (isFailed(value))
      return uncalculated(fact, none, failureReason(value.failure, formula), traceOf(traces));
    const plain = isShown ? toPlain(value, unit) : undefined;
    const traced = traceOf(traces);
    if (plain !== undefined) traced.value = plain;
    const taken = chooses ? takenOf(value, values) : undefined;
    if (taken !== undefined) traced.taken = taken;
    return calculated(fact, value, plain, presumed, traced);
  };
};
