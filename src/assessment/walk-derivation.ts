import type { Derivation } from './assessment.js';
import type { OutcomeFold } from './walk-outcome.js';
import { foldOutcome } from './walk-outcome.js';

type Kind<Name extends Derivation['kind']> = Extract<Derivation, { readonly kind: Name }>;

/** What a fold makes of each kind of derivation, and of the outcomes in it, from what it made of the parts. */
export interface DerivationFold<Result, Verdict> {
  readonly fact: (fact: Kind<'fact'>, derivation: Result | undefined) => Result;
  readonly literal: (literal: Kind<'literal'>) => Result;
  readonly calculation: (calculation: Kind<'calculation'>, operands: readonly Result[]) => Result;
  readonly firstKnown: (firstKnown: Kind<'firstKnown'>, operands: readonly Result[]) => Result;
  readonly sum: (sum: Kind<'sum'>, terms: readonly Result[]) => Result;
  readonly table: (table: Kind<'table'>, when: Verdict | undefined, result: Result | undefined) => Result;
  readonly outcome: OutcomeFold<Verdict>;
}

/** Takes a derivation to pieces from its leaves up, the outcomes of its tables included. */
export const foldDerivation = <Result, Verdict>(
  derivation: Derivation,
  fold: DerivationFold<Result, Verdict>,
): Result => {
  const folded = (part: Derivation): Result => foldDerivation(part, fold);
  switch (derivation.kind) {
    case 'fact':
      return fold.fact(derivation, derivation.derivation && folded(derivation.derivation));
    case 'literal':
      return fold.literal(derivation);
    case 'calculation':
      return fold.calculation(derivation, derivation.operands.map(folded));
    case 'firstKnown':
      return fold.firstKnown(derivation, derivation.operands.map(folded));
    case 'sum':
      return fold.sum(
        derivation,
        derivation.terms.map((term) => folded(term.derivation)),
      );
    case 'table':
      return fold.table(
        derivation,
        derivation.when && foldOutcome(derivation.when, fold.outcome),
        derivation.result && folded(derivation.result),
      );
  }
};

/** The derivations that a derivation is made of. */
export const partsOfDerivation = (derivation: Derivation): readonly Derivation[] => {
  switch (derivation.kind) {
    case 'fact':
      return derivation.derivation === undefined ? [] : [derivation.derivation];
    case 'literal':
      return [];
    case 'calculation':
    case 'firstKnown':
      return derivation.operands;
    case 'sum':
      return derivation.terms.map((term) => term.derivation);
    case 'table':
      return derivation.result === undefined ? [] : [derivation.result];
  }
};
