import type { Value } from '../domain/fact.js';
import type { Condition, Expected, Group, Negation, Reference, Test } from '../rule/condition.js';
import { foldCondition } from '../rule/walk.js';
import type { Outcome, PlainValue, TestOutcome, Verdict } from './assessment.js';
import { type FactState, toPlain, type Writable } from './fact-state.js';
import { groupVerdict, negated, type Run } from './run.js';

/** Judges a condition in a run. */
export type Judge = (run: Run) => Outcome;

export const groupOutcome = ({ kind, name }: Group, parts: readonly Outcome[]): Outcome => {
  const verdict = groupVerdict(kind, parts.length, (index) => parts[index]?.verdict ?? 'undetermined');
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

/** What a test compares its fact with, ready to use: the literal's plain form is made once. */
interface Comparison {
  readonly value: Value | readonly Value[] | undefined;
  readonly plain: TestOutcome['expected'];
  readonly missingReason?: FactState['reason'];
}

/** A test prepared for judging: given the states of its fact and of the fact it is compared with. */
export type JudgeTest = (actual: FactState, expected: FactState | undefined) => TestOutcome;

const comparison = (
  expected: Expected,
  unit: string | undefined,
): ((state: FactState | undefined) => Comparison) => {
  if (expected.kind === 'literal') {
    const literal = { value: expected.value, plain: plainLiteral(expected.value, unit) };
    return () => literal;
  }
  const fact = expected.fact.id;
  return (state) => ({
    value: state?.value,
    plain: {
      fact,
      value: state?.plain ?? null,
      ...(state?.source === undefined ? {} : { source: state.source }),
    },
    missingReason: state?.reason,
  });
};

export const testJudge = ({ fact, operator, expected }: Test): JudgeTest => {
  const compareWith = comparison(expected, fact.unit);
  return (actual, expectedState) => {
    const { value, plain, missingReason } = compareWith(expectedState);
    const verdict: Verdict =
      actual.value === undefined || value === undefined
        ? 'undetermined'
        : operator.holds(actual.value, value)
          ? 'met'
          : 'unmet';
    const outcome: Writable<TestOutcome> = {
      kind: 'test',
      verdict,
      fact: fact.id,
      operator: operator.name,
      expected: plain,
    };
    // Written one by one: this runs for every test of every evaluation.
    if (actual.plain !== undefined) outcome.actual = actual.plain;
    if (actual.derivation !== undefined) outcome.derivation = actual.derivation;
    const reason = actual.reason ?? missingReason;
    if (verdict === 'undetermined' && reason !== undefined) outcome.reason = reason;
    return outcome;
  };
};

/** Compiles a condition into closures once, so that judging it again costs no interpretation. */
export const compileCondition = (condition: Condition): Judge =>
  foldCondition<Judge>(condition, {
    group: (group, parts) => (run) =>
      groupOutcome(
        group,
        parts.map((part) => part(run)),
      ),
    not: (negation, part) => (run) => notOutcome(negation, part(run)),
    test: (test) => {
      const judge = testJudge(test);
      const { expected, fact } = test;
      return expected.kind === 'fact'
        ? (run) => judge(run.state(fact.id), run.state(expected.fact.id))
        : (run) => judge(run.state(fact.id), undefined);
    },
    provision: (reference) => (run) => referenceOutcome(reference, run.outcome(reference.provision).verdict),
  });

/** Comes to the verdict of a condition alone. */
export type JudgeVerdict = (run: Run) => Verdict;

/** Compiles a condition for its verdict alone, without the tree that explains it. */
export const compileVerdict = (condition: Condition): JudgeVerdict =>
  foldCondition<JudgeVerdict>(condition, {
    group:
      ({ kind }, parts) =>
      (run) =>
        groupVerdict(kind, parts.length, (index) => parts[index]?.(run) ?? 'undetermined'),
    not: (_, part) => (run) => negated[part(run)],
    test:
      ({ fact, operator, expected }) =>
      (run) => {
        const actual = run.state(fact.id).value;
        const value = expected.kind === 'fact' ? run.state(expected.fact.id).value : expected.value;
        if (actual === undefined || value === undefined) return 'undetermined';
        return operator.holds(actual, value) ? 'met' : 'unmet';
      },
    provision:
      ({ provision }) =>
      (run) =>
        run.outcome(provision).verdict,
  });
