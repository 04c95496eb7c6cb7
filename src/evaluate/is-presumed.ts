import type { Outcome } from '../assessment/assessment.js';
import { otherFact } from './missing-facts.js';
import type { Names } from './names.js';
import type { Run } from './run.js';

/**
 * Whether a settled tree rests on a presumption: of a met `any` (or an unmet `all`) one part that decides without
 * a presumption is enough, of a met `all` (or an unmet `any`) every part is needed.
 */
export const isPresumed = (outcome: Outcome, run: Run, names: Names): boolean => {
  if (outcome.verdict === 'undetermined') return false;
  switch (outcome.kind) {
    case 'all':
    case 'any': {
      const oneIsEnough = (outcome.kind === 'any') === (outcome.verdict === 'met');
      for (const part of outcome.parts)
        if (part.verdict === outcome.verdict && isPresumed(part, run, names) !== oneIsEnough)
          return !oneIsEnough;
      return oneIsEnough;
    }
    case 'not':
      return isPresumed(outcome.part, run, names);
    case 'provision':
      return isPresumed(names.outcome(outcome.provision)(run), run, names);
    case 'test': {
      const other = otherFact(outcome);
      return (
        names.fact(outcome.fact)(run).presumed || (other !== undefined && names.fact(other)(run).presumed)
      );
    }
  }
};
