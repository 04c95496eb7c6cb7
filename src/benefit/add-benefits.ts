import type { Assessment, Finding } from '../assessment/assessment.js';
import type { CompiledPack } from '../evaluate/compiled-pack.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { Writable } from '../evaluate/fact-state.js';
import type { Run } from '../evaluate/run.js';
import { amountOf } from './amount.js';
import { benefitSheet, type Granted } from './benefit-sheet.js';
import { type Incentive, incentivesOf } from './incentive.js';
import { optionOutcomes } from './option-outcome.js';

/** Completes the finding of an incentive, and notes down what it gives. */
const addWorth = (
  finding: Writable<Finding>,
  { compiled: { worth, options }, own, ofOptions, excludes }: Incentive,
  compiled: CompiledPack,
  run: Run,
  granted: Granted[],
): void => {
  const isMet = finding.verdict === 'met';
  if (worth !== undefined) finding.benefit = worth.worth.benefit;
  if (worth !== undefined && own !== undefined && isMet) {
    const amount = amountOf(compiled, worth, run);
    if (amount !== undefined) finding.amount = amount;
    granted.push({ grant: own, amount });
  }
  if (options.length > 0) {
    finding.options = optionOutcomes(compiled, options, finding.outcome, run);
    for (const [index, { verdict, amount }] of finding.options.entries()) {
      const grant = ofOptions[index];
      if (isMet && verdict === 'met' && grant !== undefined) granted.push({ grant, amount });
    }
  }
  if (excludes.length > 0) finding.excludes = excludes;
};

/** Completes the assessment that an evaluation has just made: what incentives are worth, and the benefit sheet. */
export const addBenefits = (compiled: CompiledPack, { assessment, run }: Evaluation): Assessment => {
  const incentives = incentivesOf(compiled);
  const granted: Granted[] = [];
  for (const finding of assessment.findings) {
    const incentive = incentives.get(finding.provision);
    if (incentive !== undefined) addWorth(finding, incentive, compiled, run, granted);
  }
  (assessment as Writable<Assessment>).benefits = benefitSheet(granted);
  return assessment;
};
