import type { Finding, ReadingOutcome, Verdict } from '../assessment/assessment.js';
import { missingFacts } from '../assessment/missing-facts.js';
import { verdictOf } from '../assessment/verdict.js';
import { amountOf } from '../benefit/amount.js';
import type { Granted } from '../benefit/benefit-sheet.js';
import type { Incentive } from '../benefit/incentive.js';
import { optionOutcomes } from '../benefit/option-outcome.js';
import type { Text } from '../domain/fact.js';
import type { CompiledPack, CompiledProvision } from '../evaluate/compiled-pack.js';
import type { Writable } from '../evaluate/fact-state.js';
import type { Run } from '../evaluate/run.js';

const readingOutcomes = (
  { readings }: CompiledProvision,
  verdict: Verdict,
  run: Run,
): readonly ReadingOutcome[] =>
  readings.map(({ reading: { id, zh, en, alternative }, judge }) => {
    const other = verdictOf(judge.truth(run));
    return {
      id,
      zh,
      en,
      alternative: { zh: alternative.zh, en: alternative.en, verdict: other, differs: other !== verdict },
    };
  });

/** By a loop, since `flatMap` takes several times as long, and most provisions have notes. */
const notesThatApply = ({ notes }: CompiledProvision, run: Run): readonly Text[] => {
  const texts: Text[] = [];
  for (const { text, judge } of notes) if (judge === undefined || judge.truth(run) > 0) texts.push(text);
  return texts;
};

/** Adds to a finding what the incentive is worth, and notes down what it gives. */
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

/** What one provision comes to in a run; what it gives is noted down in `granted`. */
export const findingOf = (
  provision: CompiledProvision,
  incentive: Incentive | undefined,
  compiled: CompiledPack,
  run: Run,
  granted: Granted[],
): Finding => {
  const { name, kind, clause, title, quote, basis } = provision.provision;
  const outcome = provision.outcome(run);
  const { verdict } = outcome;
  const finding: Writable<Finding> = {
    provision: name,
    kind,
    clause,
    title,
    quote,
    verdict,
    outcome,
    missing: missingFacts(outcome),
    readings: readingOutcomes(provision, verdict, run),
    notes: notesThatApply(provision, run),
    basis,
  };
  if (outcome.presumed) finding.presumed = true;
  if (incentive !== undefined) addWorth(finding, incentive, compiled, run, granted);
  return finding;
};
