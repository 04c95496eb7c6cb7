import type { Amount, OptionOutcome, Outcome } from '../assessment/assessment.js';
import { missingFacts } from '../assessment/missing-facts.js';
import type { BenefitKind } from '../domain/benefit-kind.js';
import type { CompiledOption, CompiledPack } from '../evaluate/compiled-pack.js';
import type { Writable } from '../evaluate/fact-state.js';
import { treesOfOptions } from '../evaluate/option-trees.js';
import type { Run } from '../evaluate/run.js';
import { compare, fromQuantity, type Measure } from '../quantity/measure.js';
import { amountOf } from './amount.js';

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
 * The options of a provision whose whole tree came to an outcome. What they are worth, and which is the best where
 * nothing about them is unknown, is told only where the provision itself is met: else none of them can be had.
 */
export const optionOutcomes = (
  compiled: CompiledPack,
  options: readonly CompiledOption[],
  outcome: Outcome,
  run: Run,
): readonly OptionOutcome[] => {
  const isMet = outcome.verdict === 'met';
  const trees = treesOfOptions(outcome);
  const outcomes = options.map((compiledOption, index) => {
    const { id, title, benefit } = compiledOption.option;
    const tree = trees[index] ?? outcome;
    const { verdict } = tree;
    const told: Writable<OptionOutcome> = {
      id,
      title,
      verdict,
      outcome: tree,
      missing: missingFacts(tree),
      benefit,
    };
    const amount = isMet && verdict === 'met' ? amountOf(compiled, compiledOption, run) : undefined;
    if (amount !== undefined) told.amount = amount;
    return told;
  });
  const exclusive = options.every(({ option }) => option.excludes === undefined);
  const settled = outcomes.every(({ verdict }) => verdict !== 'undetermined');
  const best =
    isMet && exclusive && settled
      ? bestOf(
          outcomes.filter(({ verdict }) => verdict === 'met'),
          ({ benefit }) => benefit,
        )
      : undefined;
  return outcomes.map((option) => (option === best ? { ...option, best: true } : option));
};
