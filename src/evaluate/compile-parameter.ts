import { missingFacts } from '../assessment/missing-facts.js';
import { isPresumption } from '../assessment/verdict.js';
import type { Text, Value } from '../domain/fact.js';
import type { Parameter } from '../pack/pack.js';
import { order } from '../rule/operator/order.js';
import { anyOf } from '../rule/possible.js';
import { compileCondition, type Judge } from './compile-condition.js';
import { isWithin } from './compile-in-force.js';
import { type FactState, known, possibleOf, union, unknown } from './fact-state.js';
import type { Names } from './names.js';
import type { Run } from './run.js';

const exceptionSource = (document: string): Text => ({ zh: document, en: document });

/**
 * The caller's value, else the first exception that is met, else the default. An undetermined exception before it
 * might be the one, so the value is known only where they all agree on it.
 */
export const compileParameter = (
  { definition, default: usual, exceptions }: Parameter,
  names: Names,
): ((run: Run) => FactState) => {
  const { id } = definition;
  const fact = { id, field: definition };
  const byDefault = usual === undefined ? unknown(fact, [id]) : known(fact, usual);
  const excepted = exceptions.map(({ when, value, document, effective }) => ({
    judge: compileCondition(when, names),
    effective,
    value,
    state: known(fact, value, exceptionSource(document)),
  }));
  return (run) => {
    const { parameters, asOf } = run.setting;
    const set = parameters.get(id);
    if (set !== undefined) return known(fact, set.value, set.source);
    let state = byDefault;
    let presumed = false;
    const undecided: { readonly value: Value; readonly judge: Judge }[] = [];
    for (const { judge, effective, value, state: exception } of excepted) {
      if (!isWithin(asOf, effective)) continue;
      const truth = judge.truth(run);
      presumed ||= isPresumption(truth);
      if (truth === 0) undecided.push({ value, judge });
      if (truth > 0) {
        state = exception;
        break;
      }
    }
    const { value } = state;
    // Whether an exception just before it with the same value is met does not matter.
    const open = undecided.filter((_, index) =>
      undecided.slice(index).some((other) => value === undefined || order(other.value, value) !== 0),
    );
    if (value === undefined || open.length > 0) {
      const missing = open.map(({ judge }) => missingFacts(judge.outcome(run)));
      const possible = anyOf([...open.map((each) => [each.value]), possibleOf(state)]);
      return { ...unknown(fact, union([...missing, state.missing]), undefined, possible), presumed };
    }
    return presumed ? { ...state, presumed } : state;
  };
};
