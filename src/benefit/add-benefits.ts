import type { Assessment, Finding } from '../evaluate/assessment.js';
import type { CompiledPack } from '../evaluate/compiled-pack.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { Run } from '../evaluate/run.js';
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

const withWorth = (finding: Finding, compiled: CompiledPack, run: Run): Finding => {
  const provision = compiled.provisions.get(finding.provision);
  if (provision === undefined || finding.kind !== 'incentive') return finding;
  const { worth } = provision;
  const amount = worth && finding.verdict === 'met' ? amountOf(compiled, worth, run) : undefined;
  const excludes = exclusionsOf(compiled).get(finding.provision);
  return {
    ...finding,
    ...(worth === undefined ? {} : { benefit: worth.worth.benefit }),
    ...(amount === undefined ? {} : { amount }),
    ...(provision.options.length === 0 ? {} : { options: optionOutcomes(compiled, provision, run) }),
    ...(excludes === undefined ? {} : { excludes }),
  };
};

/** Adds to an evaluation's findings what each incentive is worth, and the benefit sheet drawn from them. */
export const addBenefits = (compiled: CompiledPack, { assessment, run }: Evaluation): Assessment => {
  const findings = assessment.findings.map((finding) => withWorth(finding, compiled, run));
  return { ...assessment, findings, benefits: benefitSheet(findings, compiled) };
};
