import type { Verdict } from './assessment.js';

/**
 * A verdict together with whether it rests on a presumption, in order from unmet to met: 2 is met and -2 unmet for
 * certain, 1 and -1 by presumption, 0 undetermined. In this order strong Kleene logic is arithmetic: `all` is the
 * least, `any` the greatest, `not` the negative; and of a decided group a part that is certain wins over one that is
 * presumed, while a group that needs every part is no more certain than the least certain of them.
 */
export type Truth = -2 | -1 | 0 | 1 | 2;

export const isPresumption = (truth: Truth): boolean => truth === 1 || truth === -1;

export const verdictOf = (truth: Truth): Verdict =>
  truth > 0 ? 'met' : truth < 0 ? 'unmet' : 'undetermined';

const certain: Readonly<Record<Verdict, Truth>> = { met: 2, undetermined: 0, unmet: -2 };
const presumed: Readonly<Record<Verdict, Truth>> = { met: 1, undetermined: 0, unmet: -1 };

export const truthOf = (judged: { readonly verdict: Verdict; readonly presumed?: true }): Truth =>
  (judged.presumed ? presumed : certain)[judged.verdict];

export const negative = (truth: Truth): Truth => -truth as Truth;

/** The truth of a group. Parts after one that decides for certain are not asked. */
export const groupTruth = <Part, Context>(
  kind: 'all' | 'any',
  parts: readonly Part[],
  truthIn: (part: Part, context: Context) => Truth,
  context: Context,
): Truth => {
  const isAll = kind === 'all';
  const decided: Truth = isAll ? -2 : 2;
  let truth = negative(decided);
  for (const part of parts) {
    const own = truthIn(part, context);
    if (isAll ? own < truth : own > truth) truth = own;
    if (truth === decided) break;
  }
  return truth;
};

export const negated: Readonly<Record<Verdict, Verdict>> = {
  met: verdictOf(negative(certain.met)),
  unmet: verdictOf(negative(certain.unmet)),
  undetermined: 'undetermined',
};

export const everyVerdict = (verdicts: readonly Verdict[]): Verdict =>
  verdictOf(groupTruth('all', verdicts, (verdict) => certain[verdict], undefined));
