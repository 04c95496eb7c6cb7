import type { Outcome, PlainValue, Reason, TestOutcome, Verdict } from '../assessment/assessment.js';
import { groupVerdict, negated } from '../assessment/verdict.js';
import type { Value } from '../domain/fact.js';
import type { Condition, Group, Negation, Reference, Test } from '../rule/condition.js';
import type { Operator } from '../rule/operator/operator.js';
import { foldCondition } from '../rule/walk.js';
import { type FactState, toPlain } from './fact-state.js';
import type { Names } from './names.js';
import type { Run } from './run.js';

/** Judges a condition in a run. */
export type Judge = (run: Run) => Outcome;

const verdictOf = ({ verdict }: Outcome): Verdict => verdict;

export const groupOutcome = ({ kind, name }: Group, parts: readonly Outcome[]): Outcome => {
  const verdict = groupVerdict(kind, parts, verdictOf, undefined);
  return name === undefined ? { kind, verdict, parts } : { kind, name, verdict, parts };
};

export const notOutcome = (_: Negation, part: Outcome): Outcome => ({
  kind: 'not',
  verdict: negated[part.verdict],
  part,
});

export const referenceOutcome = ({ provision }: Reference, verdict: Verdict): Outcome => ({
  kind: 'provision',
  provision,
  verdict,
});

const plainLiteral = (
  value: Value | readonly Value[],
  unit: string | undefined,
): PlainValue | readonly PlainValue[] =>
  Array.isArray(value) ? value.map((entry: Value) => toPlain(entry, unit)) : toPlain(value as Value, unit);

/** A test prepared for judging: given the states of its fact and of the fact it is compared with. */
export type JudgeTest = (actual: FactState, expected: FactState | undefined) => TestOutcome;

const verdictOn = (
  holds: Operator['holds'],
  actual: Value | undefined,
  expected: Value | readonly Value[] | undefined,
): Verdict => {
  if (actual === undefined || expected === undefined) return 'undetermined';
  return holds(actual, expected) ? 'met' : 'unmet';
};

/** The plain form of another fact that a test compares with. */
const plainFact = (fact: string, state: FactState | undefined): TestOutcome['expected'] => {
  const value = state?.plain ?? null;
  return state?.source === undefined ? { fact, value } : { fact, value, source: state.source };
};

/** The two common shapes are written out: this runs for every test of every evaluation. */
const testOutcome = (
  fact: string,
  operator: string,
  verdict: Verdict,
  expected: TestOutcome['expected'],
  { plain: actual, derivation }: FactState,
  reason: Reason | undefined,
): TestOutcome => {
  const kind = 'test';
  if (verdict !== 'undetermined' && actual !== undefined)
    return derivation === undefined
      ? { kind, verdict, fact, operator, expected, actual }
      : { kind, verdict, fact, operator, expected, actual, derivation };
  return {
    kind,
    verdict,
    fact,
    operator,
    expected,
    ...(actual === undefined ? {} : { actual }),
    ...(derivation === undefined ? {} : { derivation }),
    ...(reason === undefined ? {} : { reason }),
  };
};

export const testJudge = ({ fact: { id, unit }, operator, expected }: Test): JudgeTest => {
  const { name, holds } = operator;
  if (expected.kind === 'fact')
    return (actual, other) =>
      testOutcome(
        id,
        name,
        verdictOn(holds, actual.value, other?.value),
        plainFact(expected.fact.id, other),
        actual,
        actual.reason ?? other?.reason,
      );
  // The literal's plain form is made once.
  const { value } = expected;
  const plain = plainLiteral(value, unit);
  return (actual) =>
    testOutcome(id, name, verdictOn(holds, actual.value, value), plain, actual, actual.reason);
};

/** The outcomes of the parts; by a loop, since `map` would make a function for each group of each evaluation. */
const outcomesOf = (parts: readonly Judge[], run: Run): readonly Outcome[] => {
  const outcomes = new Array<Outcome>(parts.length);
  let index = 0;
  for (const part of parts) outcomes[index++] = part(run);
  return outcomes;
};

/** Compiles a condition into closures once, so that judging it again costs no interpretation. */
export const compileCondition = (condition: Condition, names: Names): Judge =>
  foldCondition<Judge>(condition, {
    group: (group, parts) => (run) => groupOutcome(group, outcomesOf(parts, run)),
    not: (negation, part) => (run) => notOutcome(negation, part(run)),
    test: (test) => {
      const judge = testJudge(test);
      const actual = names.fact(test.fact.id);
      if (test.expected.kind === 'literal') return (run) => judge(actual(run), undefined);
      const expected = names.fact(test.expected.fact.id);
      return (run) => judge(actual(run), expected(run));
    },
    provision: (reference) => {
      const outcome = names.outcome(reference.provision);
      return (run) => referenceOutcome(reference, outcome(run).verdict);
    },
  });

/** Comes to the verdict of a condition alone. */
export type JudgeVerdict = (run: Run) => Verdict;

const judgeIn = (judge: JudgeVerdict, run: Run): Verdict => judge(run);

/** Compiles a condition for its verdict alone, without the tree that explains it. */
export const compileVerdict = (condition: Condition, names: Names): JudgeVerdict =>
  foldCondition<JudgeVerdict>(condition, {
    group:
      ({ kind }, parts) =>
      (run) =>
        groupVerdict(kind, parts, judgeIn, run),
    not: (_, part) => (run) => negated[part(run)],
    test: ({ fact, operator: { holds }, expected }) => {
      const actual = names.fact(fact.id);
      if (expected.kind === 'fact') {
        const other = names.fact(expected.fact.id);
        return (run) => verdictOn(holds, actual(run).value, other(run).value);
      }
      const { value } = expected;
      return (run) => verdictOn(holds, actual(run).value, value);
    },
    provision: ({ provision }) => {
      const outcome = names.outcome(provision);
      return (run) => outcome(run).verdict;
    },
  });
