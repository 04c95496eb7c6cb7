import type { ExpectedFact, PlainValue, Reason, TestOutcome } from '../assessment/assessment.js';
import { groupTruth, negative, type Truth, verdictOf } from '../assessment/verdict.js';
import type { FactDefinition, Value } from '../domain/fact.js';
import type { Ends, Expected, Operand, Test } from '../rule/condition.js';
import { decide } from '../rule/operator/decide.js';
import { greaterThanInclusive } from '../rule/operator/greater-than-inclusive.js';
import { lessThanInclusive } from '../rule/operator/less-than-inclusive.js';
import { type Holds, holdsOf, type Operator } from '../rule/operator/operator.js';
import type { Possible } from '../rule/possible.js';
import { decidable, plainPossible } from './decidable.js';
import { type FactState, none, toPlain, union, type Writable } from './fact-state.js';
import type { Judge } from './judge.js';
import type { Names, ReadFact } from './names.js';
import type { Run } from './run.js';

/** A test about to be compiled: its fact, read in a run, and why a known value of it may not be exact enough. */
interface Subject {
  readonly test: Test;
  readonly holds: Holds;
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

/** What a test compares with: another fact's state, or a literal. */
interface Against {
  readonly value: Value | readonly Value[] | undefined;
  readonly presumed: boolean;
}

interface Literally extends Against {
  readonly possible: Possible;
}

const possibleLiterally = ({ possible }: Literally): Possible => possible;

const literally = (value: Value | readonly Value[]): Literally => ({
  value,
  possible: Array.isArray(value) ? value : [value as Value],
  presumed: false,
});

/**
 * The truth of a test; on what is not known, where it is the same whatever the values turn out to be. What the other side
 * may be is asked only then.
 */
const testTruth = <Other extends Against>(
  operator: Operator,
  holds: Holds,
  actual: FactState,
  against: Other,
  possibleIn: (against: Other) => Possible | undefined,
): Truth => {
  let held: boolean | undefined;
  if (actual.value !== undefined && against.value !== undefined) held = holds(actual.value, against.value);
  else {
    const open = decidable(actual);
    const possible = open && possibleIn(against);
    held = open && possible && decide(operator, holds, open, possible);
  }
  if (held === undefined) return 0;
  const truth = against.presumed || actual.presumed ? 1 : 2;
  return held ? truth : negative(truth);
};

/** The two common shapes are written out: this runs for every test of every evaluation. */
const testOutcome = (
  { test: { name, fact, operator }, doubt }: Subject,
  truth: Truth,
  expected: TestOutcome['expected'],
  { plain: actual, derivation, value, possible }: FactState,
  missing: readonly string[],
  reason: Reason | undefined,
): TestOutcome => {
  const kind = 'test';
  const verdict = verdictOf(truth);
  if ((truth === 2 || truth === -2) && actual !== undefined && name === undefined)
    return derivation === undefined
      ? { kind, verdict, fact: fact.id, operator: operator.name, expected, actual }
      : { kind, verdict, fact: fact.id, operator: operator.name, expected, actual, derivation };
  const outcome: Writable<TestOutcome> = { kind, verdict, fact: fact.id, operator: operator.name, expected };
  const isInexact = truth === 0 && value !== undefined && missing.length === 0 && reason === undefined;
  const told = isInexact && doubt !== undefined ? doubt.reason(value) : reason;
  const awaited = isInexact && doubt !== undefined ? doubt.missing : missing;
  if (name !== undefined) outcome.name = name;
  if (truth === 1 || truth === -1) outcome.presumed = true;
  if (actual !== undefined) outcome.actual = actual;
  else if (truth !== 0 && possible !== undefined) outcome.possible = plainPossible(possible, fact.unit);
  if (derivation !== undefined) outcome.derivation = derivation;
  if (told !== undefined) outcome.reason = told;
  if (awaited.length > 0) outcome.missing = awaited;
  return outcome;
};

type Compile<Kind extends Expected> = (expected: Kind, subject: Subject, names: Names) => Judge;

const againstLiteral: Compile<Operand & { readonly kind: 'literal' }> = ({ value }, subject) => {
  const {
    test: { operator, fact },
    holds,
    read,
  } = subject;
  const against = literally(value);
  const plain = plainLiteral(value, operator.operand === 'year' ? undefined : fact.unit);
  return {
    truth: (run) => testTruth(operator, holds, read(run), against, possibleLiterally),
    outcome: (run) => {
      const actual = read(run);
      const truth = testTruth(operator, holds, actual, against, possibleLiterally);
      return testOutcome(subject, truth, plain, actual, truth === 0 ? actual.missing : none, actual.reason);
    },
  };
};

const againstFact: Compile<Operand & { readonly kind: 'fact' }> = ({ fact: { id } }, subject, names) => {
  const {
    test: { operator },
    holds,
    read,
  } = subject;
  const readOther = names.fact(id);
  return {
    truth: (run) => testTruth(operator, holds, read(run), readOther(run), decidable),
    outcome: (run) => {
      const [actual, other] = [read(run), readOther(run)];
      const truth = testTruth(operator, holds, actual, other, decidable);
      const missing = truth === 0 ? union([actual.missing, other.missing]) : none;
      const reason = actual.reason ?? other.reason;
      return testOutcome(subject, truth, plainFact(id, other), actual, missing, reason);
    },
  };
};

/** One end of a range in a run. */
interface End {
  /** Whether a value is on the inner side of it. */
  readonly truth: (actual: FactState, run: Run) => Truth;
  readonly state: ReadFact | undefined;
  readonly plain: (run: Run) => PlainValue | ExpectedFact;
}

const compileEnd = (end: Operand, operator: Operator, { test }: Subject, names: Names): End => {
  if (end.kind === 'literal') {
    const value = end.value as Value;
    const plain = toPlain(value, test.fact.unit);
    const against = literally(value);
    return {
      truth: (actual) => testTruth(operator, operator.holds, actual, against, possibleLiterally),
      state: undefined,
      plain: () => plain,
    };
  }
  const { id } = end.fact;
  const state = names.fact(id);
  return {
    truth: (actual, run) => testTruth(operator, operator.holds, actual, state(run), decidable),
    state,
    plain: (run) => plainFact(id, state(run)),
  };
};

/** A range one end of which is not known yet decides on what is beyond the other end. */
const againstEnds: Compile<Ends> = ({ ends: [from, to] }, subject, names) => {
  const { test, read } = subject;
  const low = compileEnd(from, greaterThanInclusive, subject, names);
  const high = compileEnd(to, lessThanInclusive, subject, names);
  const ends = [low, high];
  const isOutside = test.operator.passes.kind === 'interval' && test.operator.passes.of === 'none';
  const truthIn = (run: Run): Truth => {
    const actual = read(run);
    const inside = groupTruth('all', ends, ({ truth }) => truth(actual, run), undefined);
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
  const { fact, operator, expected } = test;
  const subject: Subject = {
    test,
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
