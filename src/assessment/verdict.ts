import type { Verdict } from './assessment.js';

export const negated: Readonly<Record<Verdict, Verdict>> = {
  met: 'unmet',
  unmet: 'met',
  undetermined: 'undetermined',
};

/**
 * Strong Kleene: `all` is unmet if any part is, else undetermined if any is, else met; `any` is the dual. Parts
 * after one that decides are not asked.
 */
export const groupVerdict = <Part, Context>(
  kind: 'all' | 'any',
  parts: readonly Part[],
  verdictOf: (part: Part, context: Context) => Verdict,
  context: Context,
): Verdict => {
  const [deciding, otherwise] = kind === 'all' ? (['unmet', 'met'] as const) : (['met', 'unmet'] as const);
  let verdict: Verdict = otherwise;
  for (const part of parts) {
    const own = verdictOf(part, context);
    if (own === deciding) return deciding;
    if (own === 'undetermined') verdict = own;
  }
  return verdict;
};

const itself = (verdict: Verdict): Verdict => verdict;

/** All verdicts together. */
export const everyVerdict = (verdicts: readonly Verdict[]): Verdict =>
  groupVerdict('all', verdicts, itself, undefined);
