import type { Item } from '../domain/fact.js';
import type { Outcome, Verdict } from './assessment.js';
import type { FactState } from './fact-state.js';

/** One evaluation in progress: conditions and formulas ask it for facts and for other provisions. */
export interface Run {
  readonly state: (fact: string) => FactState;
  readonly outcome: (provision: string) => Outcome;
  /** How to calculate a derived field of a list's items, `<list>.<field>`, in the run of an item. */
  readonly derivedField: (id: string) => ((run: Run) => FactState) | undefined;
  /** The stated fields of lists' items, by item. */
  readonly statedFields: Map<Item, Map<string, FactState>>;
  /** The derived fields of lists' items that were worked out, by item. */
  readonly derivedFields: Map<Item, Map<string, FactState>>;
  /** The runs of lists' items, by item. */
  readonly itemRuns: Map<Item, Run>;
}

const expectedFact = (outcome: Outcome & { kind: 'test' }): string | undefined =>
  typeof outcome.expected === 'object' &&
  'fact' in outcome.expected &&
  typeof outcome.expected.fact === 'string'
    ? outcome.expected.fact
    : undefined;

/** The facts that a leaf tests. */
const testedFacts = (leaf: Outcome & { kind: 'test' }): readonly string[] => {
  const other = expectedFact(leaf);
  return other === undefined ? [leaf.fact] : [leaf.fact, other];
};

const gatherMissing = (outcome: Outcome, run: Run, missing: Set<string>): void => {
  if (outcome.verdict !== 'undetermined') return;
  switch (outcome.kind) {
    case 'all':
    case 'any':
      for (const part of outcome.parts) gatherMissing(part, run, missing);
      return;
    case 'not':
      gatherMissing(outcome.part, run, missing);
      return;
    case 'provision':
      gatherMissing(run.outcome(outcome.provision), run, missing);
      return;
    case 'test':
      for (const tested of testedFacts(outcome))
        for (const fact of run.state(tested).missing) missing.add(fact);
  }
};

const none: readonly string[] = [];

/** The given facts that could still settle an undetermined tree, each once, in the order of the tree. */
export const missingFacts = (outcome: Outcome, run: Run): readonly string[] => {
  if (outcome.verdict !== 'undetermined') return none;
  const missing = new Set<string>();
  gatherMissing(outcome, run, missing);
  return [...missing];
};

/**
 * Whether a settled tree rests on a presumption: of a met `any` (or an unmet `all`) one part that decides without
 * a presumption is enough, of a met `all` (or an unmet `any`) every part is needed.
 */
export const isPresumed = (outcome: Outcome, run: Run): boolean => {
  if (outcome.verdict === 'undetermined') return false;
  switch (outcome.kind) {
    case 'all':
    case 'any': {
      const deciding = outcome.parts.filter(({ verdict }) => verdict === outcome.verdict);
      const rests = (part: Outcome): boolean => isPresumed(part, run);
      const oneIsEnough = (outcome.kind === 'any') === (outcome.verdict === 'met');
      return oneIsEnough ? deciding.every(rests) : deciding.some(rests);
    }
    case 'not':
      return isPresumed(outcome.part, run);
    case 'provision':
      return isPresumed(run.outcome(outcome.provision), run);
    case 'test':
      return testedFacts(outcome).some((fact) => run.state(fact).presumed === true);
  }
};

export const negated: Readonly<Record<Verdict, Verdict>> = {
  met: 'unmet',
  unmet: 'met',
  undetermined: 'undetermined',
};

/**
 * Strong Kleene: `all` is unmet if any part is, else undetermined if any is, else met; `any` is the dual. Parts
 * after one that decides are not asked.
 */
export const groupVerdict = (
  kind: 'all' | 'any',
  size: number,
  verdictOf: (index: number) => Verdict,
): Verdict => {
  const deciding = kind === 'all' ? 'unmet' : 'met';
  let verdict: Verdict = negated[deciding];
  for (let index = 0; index < size; index++) {
    const part = verdictOf(index);
    if (part === deciding) return deciding;
    if (part === 'undetermined') verdict = 'undetermined';
  }
  return verdict;
};

/** All verdicts together. */
export const everyVerdict = (verdicts: readonly Verdict[]): Verdict =>
  groupVerdict('all', verdicts.length, (index) => verdicts[index] ?? 'undetermined');
