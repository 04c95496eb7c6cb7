import type { Outcome, TestOutcome } from './assessment.js';
import { none } from './fact-state.js';
import type { Names, Run } from './run.js';

/** The facts that a leaf tests. */
const testedFacts = ({ fact, expected }: TestOutcome): readonly string[] =>
  typeof expected === 'object' && 'fact' in expected && typeof expected.fact === 'string'
    ? [fact, expected.fact]
    : [fact];

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
    case 'test':
      for (const tested of testedFacts(outcome))
        for (const fact of names.fact(tested)(run).missing) missing.add(fact);
  }
};

/** The given facts that could still settle an undetermined tree, each once, in the order of the tree. */
export const missingFacts = (outcome: Outcome, run: Run, names: Names): readonly string[] => {
  if (outcome.verdict !== 'undetermined') return none;
  const missing = new Set<string>();
  gatherMissing(outcome, run, names, missing);
  return [...missing];
};

/**
 * Whether a settled tree rests on a presumption: of a met `any` (or an unmet `all`) one part that decides without
 * a presumption is enough, of a met `all` (or an unmet `any`) every part is needed.
 */
export const isPresumed = (outcome: Outcome, run: Run, names: Names): boolean => {
  if (outcome.verdict === 'undetermined') return false;
  switch (outcome.kind) {
    case 'all':
    case 'any': {
      const deciding = outcome.parts.filter(({ verdict }) => verdict === outcome.verdict);
      const rests = (part: Outcome): boolean => isPresumed(part, run, names);
      const oneIsEnough = (outcome.kind === 'any') === (outcome.verdict === 'met');
      return oneIsEnough ? deciding.every(rests) : deciding.some(rests);
    }
    case 'not':
      return isPresumed(outcome.part, run, names);
    case 'provision':
      return isPresumed(names.outcome(outcome.provision)(run), run, names);
    case 'test':
      return testedFacts(outcome).some((fact) => names.fact(fact)(run).presumed);
  }
};
