import type { Outcome, PlainValue, Reason, TestOutcome } from '../assessment/assessment.js';
import { missingFacts } from '../assessment/missing-facts.js';
import { groupTruth, negated, negative, type Truth, truthOf, verdictOf } from '../assessment/verdict.js';
import type { Value } from '../domain/fact.js';
import type { Condition, Group } from '../rule/condition.js';
import type { Operator } from '../rule/operator/operator.js';
import { foldTree, type TreeFold } from '../rule/walk-tree.js';
import { type FactState, none, toPlain, type Writable } from './fact-state.js';
import type { Names } from './names.js';
import type { Run } from './run.js';

/** A condition compiled into closures: for its truth alone, and for the tree that explains it. */
export interface Judge {
  readonly truth: (run: Run) => Truth;
  readonly outcome: (run: Run) => Outcome;
}

const groupOutcome = ({ kind, name }: Group, parts: readonly Outcome[]): Outcome => {
  const truth = groupTruth(kind, parts, truthOf, undefined);
  const verdict = verdictOf(truth);
  if (truth === 1 || truth === -1)
    return name === undefined
      ? { kind, verdict, presumed: true, parts }
      : { kind, name, verdict, presumed: true, parts };
  return name === undefined ? { kind, verdict, parts } : { kind, name, verdict, parts };
};

/** By a loop, since `map` would make a function for each group of each evaluation. */
const outcomesOf = (parts: readonly Judge[], run: Run): readonly Outcome[] => {
  const outcomes = new Array<Outcome>(parts.length);
  let index = 0;
  for (const part of parts) outcomes[index++] = part.outcome(run);
  return outcomes;
};

const truthIn = (judge: Judge, run: Run): Truth => judge.truth(run);

const plainLiteral = (
  value: Value | readonly Value[],
  unit: string | undefined,
): PlainValue | readonly PlainValue[] =>
  Array.isArray(value) ? value.map((entry: Value) => toPlain(entry, unit)) : toPlain(value as Value, unit);

/** The plain form of another fact that a test compares with. */
const plainFact = (fact: string, { plain, source }: FactState): TestOutcome['expected'] => {
  const value = plain ?? null;
  return source === undefined ? { fact, value } : { fact, value, source };
};

const testTruth = (
  holds: Operator['holds'],
  actual: FactState,
  expected: Value | readonly Value[] | undefined,
  isPresumed: boolean,
): Truth => {
  if (actual.value === undefined || expected === undefined) return 0;
  const truth = isPresumed || actual.presumed ? 1 : 2;
  return holds(actual.value, expected) ? truth : negative(truth);
};

/** The two common shapes are written out: this runs for every test of every evaluation. */
const testOutcome = (
  fact: string,
  operator: string,
  truth: Truth,
  expected: TestOutcome['expected'],
  { plain: actual, derivation }: FactState,
  missing: readonly string[],
  reason: Reason | undefined,
): TestOutcome => {
  const kind = 'test';
  const verdict = verdictOf(truth);
  if ((truth === 2 || truth === -2) && actual !== undefined)
    return derivation === undefined
      ? { kind, verdict, fact, operator, expected, actual }
      : { kind, verdict, fact, operator, expected, actual, derivation };
  const outcome: Writable<TestOutcome> = { kind, verdict, fact, operator, expected };
  if (truth !== 0) outcome.presumed = true;
  if (actual !== undefined) outcome.actual = actual;
  if (derivation !== undefined) outcome.derivation = derivation;
  if (reason !== undefined) outcome.reason = reason;
  if (missing.length > 0) outcome.missing = missing;
  return outcome;
};

const union = (a: readonly string[], b: readonly string[]): readonly string[] =>
  b.length === 0 ? a : [...new Set([...a, ...b])];

/** The fold that compiles conditions, each name looked up once. */
export const compilingConditions = (names: Names): TreeFold<Condition, Judge> => ({
  group: (group, parts) => ({
    truth: (run) => groupTruth(group.kind, parts, truthIn, run),
    outcome: (run) => groupOutcome(group, outcomesOf(parts, run)),
  }),
  not: (_, { truth, outcome }) => ({
    truth: (run) => negative(truth(run)),
    outcome: (run) => {
      const part = outcome(run);
      const verdict = negated[part.verdict];
      return part.presumed ? { kind: 'not', verdict, presumed: true, part } : { kind: 'not', verdict, part };
    },
  }),
  test: ({ fact: { id, unit }, operator: { name, holds }, expected }) => {
    const read = names.fact(id);
    if (expected.kind === 'literal') {
      const { value } = expected;
      const plain = plainLiteral(value, unit);
      return {
        truth: (run) => testTruth(holds, read(run), value, false),
        outcome: (run) => {
          const actual = read(run);
          const truth = testTruth(holds, actual, value, false);
          return testOutcome(id, name, truth, plain, actual, actual.missing, actual.reason);
        },
      };
    }
    const other = expected.fact.id;
    const readOther = names.fact(other);
    return {
      truth: (run) => {
        const { value, presumed } = readOther(run);
        return testTruth(holds, read(run), value, presumed);
      },
      outcome: (run) => {
        const [actual, state] = [read(run), readOther(run)];
        const truth = testTruth(holds, actual, state.value, state.presumed);
        const missing = truth === 0 ? union(actual.missing, state.missing) : none;
        return testOutcome(
          id,
          name,
          truth,
          plainFact(other, state),
          actual,
          missing,
          actual.reason ?? state.reason,
        );
      },
    };
  },
  provision: ({ provision }) => {
    const read = names.outcome(provision);
    return {
      truth: (run) => truthOf(read(run)),
      outcome: (run) => {
        const outcome = read(run);
        const { verdict } = outcome;
        if (outcome.presumed) return { kind: 'provision', provision, verdict, presumed: true };
        return verdict === 'undetermined'
          ? { kind: 'provision', provision, verdict, missing: missingFacts(outcome) }
          : { kind: 'provision', provision, verdict };
      },
    };
  },
});

/** Compiles a condition once, so that judging it again costs no interpretation. */
export const compileCondition = (condition: Condition, names: Names): Judge =>
  foldTree(condition, compilingConditions(names));
