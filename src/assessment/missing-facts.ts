import { partsOf } from '../rule/walk-tree.js';
import type { Outcome } from './assessment.js';

const gather = (outcome: Outcome, missing: Set<string>): void => {
  if (outcome.verdict !== 'undetermined') return;
  if ('missing' in outcome) for (const fact of outcome.missing ?? []) missing.add(fact);
  for (const part of partsOf(outcome)) gather(part, missing);
};

/** The given facts that could still settle an undetermined tree, each once, in the order of the tree. */
export const missingFacts = (outcome: Outcome): readonly string[] => {
  if (outcome.verdict !== 'undetermined') return [];
  const missing = new Set<string>();
  gather(outcome, missing);
  return [...missing];
};
