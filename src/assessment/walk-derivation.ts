import { foldTree, mapTree, type TreeFold } from '../rule/walk-tree.js';
import type { Outcome } from './assessment.js';
import type { Derivation } from './derivation.js';

/** The keys under which derivations of any kind have their parts. */
interface Parts {
  readonly kind: Derivation['kind'];
  readonly derivation?: Derivation;
  readonly operands?: readonly Derivation[];
  readonly terms?: readonly { readonly derivation: Derivation }[];
  readonly result?: Derivation;
  readonly when?: Outcome;
}

/** The derivations that a derivation is made of. */
export const partsOfDerivation = (whole: Derivation): readonly Derivation[] => {
  const { derivation, operands = [], terms = [], result }: Parts = whole;
  return [derivation, ...operands, ...terms.map((term) => term.derivation), result].filter(
    (part) => part !== undefined,
  );
};

/** What a fold makes of a derivation and of the outcomes in it, from what it made of the parts. */
export interface DerivationFold<Result, Verdict> {
  readonly derivation: (
    derivation: Derivation,
    parts: readonly Result[],
    when: Verdict | undefined,
  ) => Result;
  readonly outcome: TreeFold<Outcome, Verdict>;
}

/** Takes a derivation to pieces from its leaves up, the outcomes of its tables included. */
export const foldDerivation = <Result, Verdict>(
  whole: Derivation,
  fold: DerivationFold<Result, Verdict>,
): Result => {
  const { when }: Parts = whole;
  return fold.derivation(
    whole,
    partsOfDerivation(whole).map((part) => foldDerivation(part, fold)),
    when && foldTree(when, fold.outcome),
  );
};

/** The derivation with every part and every outcome in it replaced by what the changes make of it, from the leaves up. */
export const mapDerivation = (
  whole: Derivation,
  change: (part: Derivation) => Derivation,
  changeOutcome: (part: Outcome) => Outcome,
): Derivation => {
  const mapped = (part: Derivation): Derivation => mapDerivation(part, change, changeOutcome);
  const { derivation, operands, terms, result, when }: Parts = whole;
  return change({
    ...whole,
    ...(derivation && { derivation: mapped(derivation) }),
    ...(operands && { operands: operands.map(mapped) }),
    ...(terms && { terms: terms.map((term) => ({ ...term, derivation: mapped(term.derivation) })) }),
    ...(result && { result: mapped(result) }),
    ...(when && { when: mapTree(when, changeOutcome) }),
  } as Derivation);
};
