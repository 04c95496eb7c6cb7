import type { Text, Value } from '../domain/fact.js';
import { asOf, planEligible, planYearEnd, planYearStart } from '../pack/built-in.js';
import type { Provision, Window } from '../pack/pack.js';
import { order } from '../rule/operator/order.js';
import { formulaReferences } from '../rule/walk.js';
import type { Outcome } from './assessment.js';
import { calculatedState } from './calculate-formula.js';
import type { CompiledPack, CompiledParameter, CompiledProvision } from './compiled-pack.js';
import { type FactState, known, unknown } from './fact-state.js';
import type { Setting } from './options.js';
import { everyVerdict, isPresumed, missingFacts, type Run } from './run.js';
import { kept, statedFacts } from './stated-facts.js';

/** A run whose facts and outcomes can be told to it, before they are first asked for. */
export interface StartedRun extends Run {
  readonly learn: (fact: string, state: FactState) => void;
  readonly settle: (provision: string, outcome: Outcome) => void;
}

export const isWithin = (date: string, { from, to }: Window): boolean =>
  (from === null || from <= date) && (to === null || date <= to);

/** Whether a provision is in force on the day that it is tested on; one whose day is unknown is. */
export const isInForce = ({ effective }: Provision, run: Run): boolean => {
  const day = run.state(effective.on).value;
  return typeof day !== 'string' || isWithin(day, effective);
};

const exceptionSource = (document: string): Text => ({ zh: document, en: document });

/**
 * The caller's value, else the first exception that is met, else the default. An undetermined exception before it
 * might be the one, so the value is known only where they all agree on it.
 */
const parameterState = (
  { parameter, exceptions }: CompiledParameter,
  { parameters, asOf: day }: Setting,
  run: Run,
): FactState => {
  const { definition, default: usual } = parameter;
  const set = parameters.get(definition.id);
  if (set !== undefined) return { ...known(set.value, definition), source: set.source };
  let state = usual === undefined ? unknown([definition.id]) : known(usual, definition);
  let presumed = false;
  const undecided: Value[] = [];
  const missing: string[] = [];
  for (const { exception, when } of exceptions) {
    if (!isWithin(day, exception.effective)) continue;
    const outcome = when(run);
    presumed ||= isPresumed(outcome, run);
    if (outcome.verdict === 'undetermined') {
      undecided.push(exception.value);
      missing.push(...missingFacts(outcome, run));
    }
    if (outcome.verdict === 'met') {
      state = { ...known(exception.value, definition), source: exceptionSource(exception.document) };
      break;
    }
  }
  const { value } = state;
  const settled = value !== undefined && undecided.every((other) => order(other, value) === 0);
  if (!settled) return unknown([...new Set([...missing, ...state.missing])]);
  return presumed ? { ...state, presumed } : state;
};

/** Starts an evaluation: facts and outcomes are worked out when first asked for, and once. */
export const startRun = (compiled: CompiledPack, setting: Setting): StartedRun => {
  const { pack } = compiled;
  const { application } = setting;
  const stated = statedFacts(application);
  const states = new Map<string, FactState>();
  const outcomes = new Map<string, Outcome>();
  const dates: ReadonlyMap<string, string> = new Map([
    [planYearStart, `${application.planYear}-01-01`],
    [planYearEnd, `${application.planYear}-12-31`],
    [asOf, setting.asOf],
  ]);

  const eligible = (): FactState => {
    const parts = compiled.requirements
      .filter((name) => isInForce(provisionNamed(name).provision, run))
      .map((name): Outcome => ({ kind: 'provision', provision: name, verdict: run.outcome(name).verdict }));
    const verdict = everyVerdict(parts.map((part) => part.verdict));
    const outcome: Outcome = { kind: 'all', verdict, parts };
    if (verdict === 'undetermined') return unknown(missingFacts(outcome, run));
    const value = verdict === 'met';
    return { value, plain: value, missing: [], ...(isPresumed(outcome, run) ? { presumed: true } : {}) };
  };

  const derivedState = (id: string): FactState | undefined => {
    const fact = pack.derived.get(id);
    const calculate = compiled.derived.get(id);
    if (fact === undefined || calculate === undefined) return undefined;
    const { failure, definition, formula } = fact;
    const state = calculatedState(calculate(run), definition.unit);
    const { reason } = state;
    if (reason === undefined || failure === undefined) return state;
    // A reason that came with a fact, such as a registry's silence, is not this calculation's failure.
    const inherited = [...formulaReferences(formula).facts].some((used) => run.state(used).reason === reason);
    return inherited ? state : { ...state, reason: { ...reason, ...failure } };
  };

  const stateOf = (id: string): FactState => {
    const given = pack.given.get(id);
    if (given !== undefined) {
      const value = application.facts.get(id);
      return value === undefined ? unknown([id]) : kept(stated.facts, id, () => known(value, given));
    }
    const date = dates.get(id);
    if (date !== undefined) return { value: date, plain: date, missing: [] };
    if (id === planEligible) return eligible();
    const parameter = compiled.parameters.get(id);
    return parameter === undefined
      ? (derivedState(id) ?? unknown([]))
      : parameterState(parameter, setting, run);
  };

  const provisionNamed = (name: string): CompiledProvision => {
    const provision = compiled.provisions.get(name);
    if (provision === undefined) throw new Error(`no provision ${name}`);
    return provision;
  };

  const run: StartedRun = {
    state: (fact) => states.get(fact) ?? kept(states, fact, () => stateOf(fact)),
    outcome: (name) => outcomes.get(name) ?? kept(outcomes, name, () => provisionNamed(name).judge(run)),
    derivedField: (id) => compiled.derivedFields.get(id),
    statedFields: stated.fields,
    derivedFields: new Map(),
    itemRuns: new Map(),
    learn: (fact, state) => void states.set(fact, state),
    settle: (provision, outcome) => void outcomes.set(provision, outcome),
  };
  return run;
};
