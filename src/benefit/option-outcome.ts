import type { Amount, BenefitKind, OptionOutcome } from '../evaluate/assessment.js';
import type { CompiledPack, CompiledProvision } from '../evaluate/compiled-pack.js';
import { missingFacts, type Run } from '../evaluate/run.js';
import { compare, fromQuantity, type Measure } from '../quantity/measure.js';
import { amountOf } from './amount.js';

/** The known money of an amount. */
export const moneyOf = (amount: Amount | undefined): Measure | undefined =>
  amount !== undefined && 'value' in amount ? fromQuantity(amount.value, 'money') : undefined;

/** The best of what excludes one another: of one kind, every amount known, and worth more than the others. */
export const bestOf = <Candidate extends { readonly amount?: Amount | undefined }>(
  candidates: readonly Candidate[],
  kindOf: (candidate: Candidate) => BenefitKind,
): Candidate | undefined => {
  const [first, ...others] = candidates;
  if (first === undefined || others.length === 0) return undefined;
  if (others.some((other) => kindOf(other) !== kindOf(first))) return undefined;
  const worth = candidates.map(({ amount }) => moneyOf(amount));
  return candidates.find((_, index) =>
    worth.every((other, rival) => {
      const own = worth[index];
      return rival === index || (own !== undefined && other !== undefined && compare(own, other) > 0);
    }),
  );
};

/**
 * The options of a provision in a run. What they are worth, and which is the best where nothing about them is
 * unknown, is told only where the provision itself is met: else none of them can be had.
 */
export const optionOutcomes = (
  compiled: CompiledPack,
  { options }: CompiledProvision,
  run: Run,
  provisionIsMet: boolean,
): readonly OptionOutcome[] => {
  const outcomes = options.map((compiledOption): OptionOutcome => {
    const { option, judge } = compiledOption;
    const outcome = judge(run);
    const amount =
      provisionIsMet && outcome.verdict === 'met' ? amountOf(compiled, compiledOption, run) : undefined;
    return {
      id: option.id,
      title: option.title,
      verdict: outcome.verdict,
      outcome,
      missing: missingFacts(outcome, run),
      benefit: option.benefit,
      ...(amount === undefined ? {} : { amount }),
    };
  });
  const exclusive = options.every(({ option }) => option.excludes === undefined);
  const settled = outcomes.every(({ verdict }) => verdict !== 'undetermined');
  const best =
    provisionIsMet && exclusive && settled
      ? bestOf(
          outcomes.filter(({ verdict }) => verdict === 'met'),
          ({ benefit }) => benefit,
        )
      : undefined;
  return outcomes.map((outcome) => (outcome === best ? { ...outcome, best: true } : outcome));
};
