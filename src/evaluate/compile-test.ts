import type { ExpectedFact, PlainValue, Reason, TestOutcome } from '../assessment/assessment.js';
import { groupTruth, negative, type Truth, verdictOf } from '../assessment/verdict.js';
import type { FactDefinition, Text, Value } from '../domain/fact.js';
import type { Ends, Expected, Operand, Test } from '../rule/condition.js';
import { greaterThanInclusive } from '../rule/operator/greater-than-inclusive.js';
import { lessThanInclusive } from '../rule/operator/less-than-inclusive.js';
import { type Holds, holdsOf } from '../rule/operator/operator.js';
import { type FactState, none, toPlain, union, type Writable } from './fact-state.js';
import type { Judge } from './judge.js';
import type { Names, ReadFact } from './names.js';
import type { Run } from './run.js';

/** A test about to be compiled: what its outcome tells, its fact in a run, and why a known value may not decide. */
interface Subject {
  readonly name: Text | undefined;
  readonly fact: string;
  readonly operator: string;
  readonly unit: string | undefined;
  readonly holds: Holds;
  /** Whether what lies outside of the ends of a range is asked for. */
  readonly isOutside: boolean;
  readonly read: ReadFact;
  readonly doubt: Doubt | undefined;
}

/** What would settle a test whose fact is known, but not exactly enough. */
interface Doubt {
  readonly missing: readonly string[];
  readonly reason: (value: Value) => Reason;
}

const doubtOf = ({ id, type }: FactDefinition, names: Names): Doubt | undefined =>
  type === 'code'
    ? {
        missing: names.codesBehind(id),
        reason: (value) => ({
          code: 'code-too-general',
          zh: `“${value}”不够具体，须细化到下一级类别`,
          en: `“${value}” is not exact enough; a finer class is needed`,
          facts: [id],
        }),
      }
    : undefined;

const plainLiteral = (
  value: Value | readonly Value[],
  unit: string | undefined,
): PlainValue | readonly PlainValue[] =>
  Array.isArray(value) ? value.map((entry: Value) => toPlain(entry, unit)) : toPlain(value as Value, unit);

/** The plain form of another fact that a test compares with. */
const plainFact = (fact: string, { plain, source }: FactState): ExpectedFact => {
  const value = plain ?? null;
  return source === undefined ? { fact, value } : { fact, value, source };
};

const testTruth = (
  holds: Holds,
  actual: FactState,
  expected: Value | readonly Value[] | undefined,
  isPresumed: boolean,
): Truth => {
  if (actual.value === undefined || expected === undefined) return 0;
  const held = holds(actual.value, expected);
  if (held === undefined) return 0;
  const truth = isPresumed || actual.presumed ? 1 : 2;
  return held ? truth : negative(truth);
};

/** The two common shapes are written out: this runs for every test of every evaluation. */
const testOutcome = (
  { name, fact, operator, doubt }: Subject,
  truth: Truth,
  expected: TestOutcome['expected'],
  { plain: actual, derivation, value }: FactState,
  missing: readonly string[],
  reason: Reason | undefined,
): TestOutcome => {
  const kind = 'test';
  const verdict = verdictOf(truth);
  if ((truth === 2 || truth === -2) && actual !== undefined && name === undefined)
    return derivation === undefined
      ? { kind, verdict, fact, operator, expected, actual }
      : { kind, verdict, fact, operator, expected, actual, derivation };
  const outcome: Writable<TestOutcome> = { kind, verdict, fact, operator, expected };
  const isInexact = truth === 0 && value !== undefined && missing.length === 0 && reason === undefined;
  const told = isInexact && doubt !== undefined ? doubt.reason(value) : reason;
  const awaited = isInexact && doubt !== undefined ? doubt.missing : missing;
  if (name !== undefined) outcome.name = name;
  if (truth === 1 || truth === -1) outcome.presumed = true;
  if (actual !== undefined) outcome.actual = actual;
  if (derivation !== undefined) outcome.derivation = derivation;
  if (told !== undefined) outcome.reason = told;
  if (awaited.length > 0) outcome.missing = awaited;
  return outcome;
};

type Compile<Kind extends Expected> = (expected: Kind, subject: Subject, names: Names) => Judge;

const againstLiteral: Compile<Operand & { readonly kind: 'literal' }> = ({ value }, subject) => {
  const { holds, read, unit } = subject;
  const plain = plainLiteral(value, unit);
  return {
    truth: (run) => testTruth(holds, read(run), value, false),
    outcome: (run) => {
      const actual = read(run);
      const truth = testTruth(holds, actual, value, false);
      return testOutcome(subject, truth, plain, actual, actual.missing, actual.reason);
    },
  };
};

const againstFact: Compile<Operand & { readonly kind: 'fact' }> = ({ fact: { id } }, subject, names) => {
  const { holds, read } = subject;
  const readOther = names.fact(id);
  return {
    truth: (run) => {
      const { value, presumed } = readOther(run);
      return testTruth(holds, read(run), value, presumed);
    },
    outcome: (run) => {
      const [actual, other] = [read(run), readOther(run)];
      const truth = testTruth(holds, actual, other.value, other.presumed);
      const missing = truth === 0 ? union([actual.missing, other.missing]) : none;
      const reason = actual.reason ?? other.reason;
      return testOutcome(subject, truth, plainFact(id, other), actual, missing, reason);
    },
  };
};

/** One end of a range in a run. */
interface End {
  readonly holds: Holds;
  readonly read: (run: Run) => Pick<FactState, 'value' | 'presumed'>;
  readonly state: ReadFact | undefined;
  readonly plain: (run: Run) => PlainValue | ExpectedFact;
}

const compileEnd = (
  end: Operand,
  { holds }: { readonly holds: Holds },
  { unit }: Subject,
  names: Names,
): End => {
  if (end.kind === 'literal') {
    const value = end.value as Value;
    const plain = toPlain(value, unit);
    return { holds, read: () => ({ value, presumed: false }), state: undefined, plain: () => plain };
  }
  const { id } = end.fact;
  const state = names.fact(id);
  return { holds, read: state, state, plain: (run) => plainFact(id, state(run)) };
};

/** A range one end of which is not known yet decides on what is beyond the other end. */
const againstEnds: Compile<Ends> = ({ ends: [from, to] }, subject, names) => {
  const { read, isOutside } = subject;
  const low = compileEnd(from, greaterThanInclusive, subject, names);
  const high = compileEnd(to, lessThanInclusive, subject, names);
  const ends = [low, high];
  const truthIn = (run: Run): Truth => {
    const actual = read(run);
    const inside = groupTruth(
      'all',
      ends,
      (end) => {
        const { value, presumed } = end.read(run);
        return testTruth(end.holds, actual, value, presumed);
      },
      undefined,
    );
    return isOutside ? negative(inside) : inside;
  };
  return {
    truth: truthIn,
    outcome: (run) => {
      const truth = truthIn(run);
      const actual = read(run);
      const states = [actual, ...ends.flatMap(({ state }) => (state === undefined ? [] : [state(run)]))];
      const missing = truth === 0 ? union(states.map((state) => state.missing)) : none;
      const reason = states.find((state) => state.reason !== undefined)?.reason;
      return testOutcome(subject, truth, [low.plain(run), high.plain(run)], actual, missing, reason);
    },
  };
};

/** Compiles a test, each name looked up once. */
export const compileTest = (test: Test, names: Names): Judge => {
  const { name, fact, operator, expected } = test;
  const { passes } = operator;
  const subject: Subject = {
    name,
    fact: fact.id,
    operator: operator.name,
    unit: fact.unit,
    isOutside: passes.kind === 'interval' && passes.of === 'none',
    holds: holdsOf(operator, fact.type),
    read: names.fact(fact.id),
    doubt: doubtOf(fact, names),
  };
  switch (expected.kind) {
    case 'literal':
      return againstLiteral(expected, subject, names);
    case 'fact':
      return againstFact(expected, subject, names);
    case 'ends':
      return againstEnds(expected, subject, names);
  }
};
