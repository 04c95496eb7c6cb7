import type { Amount, OptionOutcome } from '../evaluate/assessment.js';
import type { CompiledPack, CompiledProvision } from '../evaluate/compiled-pack.js';
import { missingFacts, type Run } from '../evaluate/run.js';
import { compare, fromQuantity, type Measure } from '../quantity/measure.js';
import { amountOf } from './amount.js';

/** The known money of an amount. */
export const moneyOf = (amount: Amount | undefined): Measure | undefined =>
  amount !== undefined && 'value' in amount ? fromQuantity(amount.value, 'money') : undefined;

/** The best of what excludes one another: of one kind, every amount known, and worth more than the others. */
export const bestOf = <Candidate extends { readonly benefit: string; readonly amount?: Amount }>(
  candidates: readonly Candidate[],
): Candidate | undefined => {
  const [first] = candidates;
  if (candidates.length < 2 || candidates.some(({ benefit }) => benefit !== first?.benefit)) return undefined;
  if (candidates.some(({ amount }) => moneyOf(amount) === undefined)) return undefined;
  const worthMore = (candidate: Candidate, other: Candidate): boolean => {
    const [a, b] = [moneyOf(candidate.amount), moneyOf(other.amount)];
    return a !== undefined && b !== undefined && compare(a, b) > 0;
  };
  return candidates.find((candidate) =>
    candidates.every((other) => other === candidate || worthMore(candidate, other)),
  );
};

/** The options of a provision in a run, the best marked where nothing about them is unknown. */
export const optionOutcomes = (
  compiled: CompiledPack,
  { options }: CompiledProvision,
  run: Run,
): readonly OptionOutcome[] => {
  const outcomes = options.map((compiledOption): OptionOutcome => {
    const { option, judge } = compiledOption;
    const outcome = judge(run);
    const amount = outcome.verdict === 'met' ? amountOf(compiled, compiledOption, run) : undefined;
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
  const best = exclusive && settled ? bestOf(outcomes.filter(({ verdict }) => verdict === 'met')) : undefined;
  return outcomes.map((outcome) => (outcome === best ? { ...outcome, best: true } : outcome));
};
