import type { Outcome, Verdict } from './assessment.js';
import type { FactState } from './fact-state.js';

/** One evaluation in progress: conditions and formulas ask it for facts and for other provisions. */
export interface Run {
  readonly state: (fact: string) => FactState;
  readonly outcome: (provision: string) => Outcome;
}

/** Calls visit for each leaf of a tree that decides its verdict: of a met `any` those of the met parts. */
const visitDeciding = (outcome: Outcome, visit: (leaf: Outcome) => void): void => {
  switch (outcome.kind) {
    case 'all':
    case 'any':
      for (const part of outcome.parts) if (part.verdict === outcome.verdict) visitDeciding(part, visit);
      return;
    case 'not':
      visitDeciding(outcome.part, visit);
      return;
    default:
      visit(outcome);
  }
};

const expectedFact = (outcome: Outcome & { kind: 'test' }): string | undefined =>
  typeof outcome.expected === 'object' &&
  'fact' in outcome.expected &&
  typeof outcome.expected.fact === 'string'
    ? outcome.expected.fact
    : undefined;

/** The given facts that could still settle an undetermined tree, each once, in the order of the tree. */
export const missingFacts = (outcome: Outcome, run: Run): readonly string[] => {
  if (outcome.verdict !== 'undetermined') return [];
  const missing = new Set<string>();
  visitDeciding(outcome, (leaf) => {
    if (leaf.kind === 'provision')
      for (const fact of missingFacts(run.outcome(leaf.provision), run)) missing.add(fact);
    if (leaf.kind !== 'test') return;
    for (const fact of run.state(leaf.fact).missing) missing.add(fact);
    const other = expectedFact(leaf);
    if (other !== undefined) for (const fact of run.state(other).missing) missing.add(fact);
  });
  return [...missing];
};

/** Whether a settled tree rests on a presumption. */
export const isPresumed = (outcome: Outcome, run: Run): boolean => {
  if (outcome.verdict === 'undetermined') return false;
  let presumed = false;
  visitDeciding(outcome, (leaf) => {
    if (leaf.kind === 'provision') presumed ||= isPresumed(run.outcome(leaf.provision), run);
    if (leaf.kind === 'test') presumed ||= run.state(leaf.fact).presumed === true;
  });
  return presumed;
};

export const negated: Readonly<Record<Verdict, Verdict>> = {
  met: 'unmet',
  unmet: 'met',
  undetermined: 'undetermined',
};

/** Strong Kleene `all`: unmet if any part is, else undetermined if any is, else met. */
export const everyVerdict = (verdicts: readonly Verdict[]): Verdict => {
  if (verdicts.includes('unmet')) return 'unmet';
  return verdicts.includes('undetermined') ? 'undetermined' : 'met';
};

/** Strong Kleene `any`, the dual. */
export const someVerdict = (verdicts: readonly Verdict[]): Verdict => {
  if (verdicts.includes('met')) return 'met';
  return verdicts.includes('undetermined') ? 'undetermined' : 'unmet';
};
