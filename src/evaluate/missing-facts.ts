import type { Outcome, TestOutcome } from '../assessment/assessment.js';
import { none } from './fact-state.js';
import type { Names } from './names.js';
import type { Run } from './run.js';

/** The other fact that a leaf compares its fact with. */
export const otherFact = ({ expected }: TestOutcome): string | undefined =>
  typeof expected === 'object' && 'fact' in expected && typeof expected.fact === 'string'
    ? expected.fact
    : undefined;

const gatherMissing = (outcome: Outcome, run: Run, names: Names, missing: Set<string>): void => {
  if (outcome.verdict !== 'undetermined') return;
  switch (outcome.kind) {
    case 'all':
    case 'any':
      for (const part of outcome.parts) gatherMissing(part, run, names, missing);
      return;
    case 'not':
      gatherMissing(outcome.part, run, names, missing);
      return;
    case 'provision':
      gatherMissing(names.outcome(outcome.provision)(run), run, names, missing);
      return;
    case 'test': {
      const other = otherFact(outcome);
      for (const fact of names.fact(outcome.fact)(run).missing) missing.add(fact);
      if (other !== undefined) for (const fact of names.fact(other)(run).missing) missing.add(fact);
    }
  }
};

/** The given facts that could still settle an undetermined tree, each once, in the order of the tree. */
export const missingFacts = (outcome: Outcome, run: Run, names: Names): readonly string[] => {
  if (outcome.verdict !== 'undetermined') return none;
  const missing = new Set<string>();
  gatherMissing(outcome, run, names, missing);
  return [...missing];
};
