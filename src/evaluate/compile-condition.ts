import type { Outcome } from '../assessment/assessment.js';
import { missingFacts } from '../assessment/missing-facts.js';
import { groupTruth, negated, negative, type Truth, truthOf, verdictOf } from '../assessment/verdict.js';
import type { Condition, Group } from '../rule/condition.js';
import { foldTree, type TreeFold } from '../rule/walk-tree.js';
import { compileTest } from './compile-test.js';
import type { Judge } from './judge.js';
import type { Names } from './names.js';
import type { Run } from './run.js';

export type { Judge } from './judge.js';

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
  test: (test) => compileTest(test, names),
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
