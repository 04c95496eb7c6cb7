import type { Outcome } from './assessment.js';
import { foldOutcome, type OutcomeFold } from './walk-outcome.js';

const none: readonly string[] = [];

const union: OutcomeFold<readonly string[]> = {
  group: ({ verdict }, parts) => (verdict === 'undetermined' ? parts.flat() : none),
  not: (_, part) => part,
  provision: ({ missing = none }) => missing,
  test: ({ missing = none }) => missing,
};

/** The given facts that could still settle an undetermined tree, each once, in the order of the tree. */
export const missingFacts = (outcome: Outcome): readonly string[] =>
  outcome.verdict === 'undetermined' ? [...new Set(foldOutcome(outcome, union))] : none;
