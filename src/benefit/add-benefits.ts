import type { Assessment, Finding } from '../evaluate/assessment.js';
import type { CompiledPack } from '../evaluate/compiled-pack.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { Writable } from '../evaluate/fact-state.js';
import { amountOf } from './amount.js';
import { benefitSheet } from './benefit-sheet.js';
import { optionOutcomes } from './option-outcome.js';

/** Provisions that a provision excludes, whichever of the two says so. */
const exclusions = ({ provisions }: CompiledPack): ReadonlyMap<string, readonly string[]> => {
  const pairs = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => void pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
  for (const [name, { provision }] of provisions)
    for (const other of provision.excludes) {
      add(name, other);
      add(other.split('#')[0] ?? other, name);
    }
  return new Map([...pairs].map(([name, others]) => [name, [...others]]));
};

const excludedBy = new WeakMap<CompiledPack, ReadonlyMap<string, readonly string[]>>();

const exclusionsOf = (compiled: CompiledPack): ReadonlyMap<string, readonly string[]> => {
  const kept = excludedBy.get(compiled) ?? exclusions(compiled);
  excludedBy.set(compiled, kept);
  return kept;
};

/** Adds to an evaluation's findings what each incentive is worth, and the benefit sheet drawn from them. */
export const addBenefits = (compiled: CompiledPack, { assessment, run }: Evaluation): Assessment => {
  const excluded = exclusionsOf(compiled);
  const { findings } = assessment;
  for (const finding of findings as readonly Writable<Finding>[]) {
    const provision = finding.kind === 'incentive' ? compiled.provisions.get(finding.provision) : undefined;
    if (provision === undefined) continue;
    const { worth, options } = provision;
    if (worth !== undefined) {
      finding.benefit = worth.worth.benefit;
      const amount = finding.verdict === 'met' ? amountOf(compiled, worth, run) : undefined;
      if (amount !== undefined) finding.amount = amount;
    }
    if (options.length > 0) finding.options = optionOutcomes(compiled, provision, finding.outcome, run);
    const excludes = excluded.get(finding.provision);
    if (excludes !== undefined) finding.excludes = excludes;
  }
  return { ...assessment, benefits: benefitSheet(findings, compiled) };
};
