import type { Outcome } from './assessment.js';

type Kind<Name extends Outcome['kind']> = Extract<Outcome, { readonly kind: Name }>;

/** What a fold makes of each kind of outcome, from what it made of the parts. */
export interface OutcomeFold<Result> {
  readonly group: (group: Kind<'all' | 'any'>, parts: readonly Result[]) => Result;
  readonly not: (negation: Kind<'not'>, part: Result) => Result;
  readonly test: (test: Kind<'test'>) => Result;
  readonly provision: (reference: Kind<'provision'>) => Result;
}

/** Takes an outcome to pieces from its leaves up. */
export const foldOutcome = <Result>(outcome: Outcome, fold: OutcomeFold<Result>): Result => {
  switch (outcome.kind) {
    case 'all':
    case 'any':
      return fold.group(
        outcome,
        outcome.parts.map((part) => foldOutcome(part, fold)),
      );
    case 'not':
      return fold.not(outcome, foldOutcome(outcome.part, fold));
    case 'test':
      return fold.test(outcome);
    case 'provision':
      return fold.provision(outcome);
  }
};

const none: readonly Outcome[] = [];

/** The outcomes that an outcome is made of. */
export const partsOfOutcome = (outcome: Outcome): readonly Outcome[] => {
  if ('parts' in outcome) return outcome.parts;
  return 'part' in outcome ? [outcome.part] : none;
};

/** The outcome with every part replaced by what `change` makes of it, from the leaves up. */
export const mapOutcome = (outcome: Outcome, change: (part: Outcome) => Outcome): Outcome =>
  foldOutcome<Outcome>(outcome, {
    group: (group, parts) => change({ ...group, parts }),
    not: (negation, part) => change({ ...negation, part }),
    test: change,
    provision: change,
  });
