import { type Claim, type FactClaim, type GroupClaim, isNameless } from './claim.js';
import { mergedMembers } from './demand.js';
import { areExclusive } from './exclusive.js';

/**
 * What determines a claim, not everything that was tested:
 *
 * - of a met `all` every part, of a met `any` its first met branch;
 * - of an unmet `all` the parts that fail; of an unmet `any` why each branch fails, as {@link whyNone} says;
 * - of an undetermined group the parts that are undetermined.
 */
export const determining = (claim: Claim): Claim => {
  if (claim.kind !== 'all' && claim.kind !== 'any') return claim;
  const same = claim.parts.filter(({ verdict }) => verdict === claim.verdict);
  if (claim.kind === 'any' && claim.verdict === 'unmet') return whyNone(claim);
  const parts = (claim.kind === 'any' && claim.verdict === 'met' ? same.slice(0, 1) : same).map(determining);
  return withoutVagueName({ ...claim, parts: claim.kind === 'any' ? withMergedMembers(parts) : parts });
};

/** Branches that each ask one member of the same fact, as one that asks for any of them. */
const withMergedMembers = (branches: readonly Claim[]): readonly Claim[] => {
  const [first, ...others] = branches;
  const facts = branches.filter(isNameless);
  if (first?.kind !== 'fact' || others.length === 0 || facts.length < branches.length) return branches;
  const demands = mergedMembers(facts.flatMap((claim) => claim.demands));
  return demands.length === 1 && facts.every(({ fact }) => fact === first.fact)
    ? [{ ...first, demands }]
    : branches;
};

/** A name says nothing more where all that is told under it has a name of its own. */
const withoutVagueName = (claim: GroupClaim): Claim => {
  const [only] = claim.parts;
  if (only === undefined || claim.parts.length > 1) return claim;
  const named = 'name' in only && only.name !== undefined;
  return named || claim.name === undefined ? only : claim;
};

/** What a branch asks of facts directly: itself, or the parts of an `all`. */
const factsOf = (branch: Claim): readonly FactClaim[] =>
  (branch.kind === 'all' ? branch.parts : [branch]).filter((part) => part.kind === 'fact');

/**
 * A branch is for another case where it fails on a fact of which a second branch asks what excludes it, and gets
 * it: of the bands of an amount, all but the band that the amount lies in.
 */
const isForAnotherCase = (branch: Claim, others: readonly Claim[]): boolean =>
  factsOf(branch).some(
    (failed) =>
      failed.verdict === 'unmet' &&
      others.some((other) =>
        factsOf(other).some(
          (held) =>
            held.verdict === 'met' && held.fact === failed.fact && areExclusive(held.demands, failed.demands),
        ),
      ),
  );

const failsOn = (branch: Claim, fact: string): boolean =>
  factsOf(branch).some((claim) => claim.fact === fact && claim.verdict === 'unmet');

/** The number of tests that fail in what is told of a branch. */
const failures = (claim: Claim): number =>
  claim.kind === 'all' || claim.kind === 'any'
    ? claim.parts.reduce((total, part) => total + failures(part), 0)
    : 1;

/**
 * Why no branch is met. Branches for another case are left out, as long as the branch that they yield to is one
 * that stays. Where all that stay fail on the same fact, that alone is told; otherwise what fails in each, the
 * branch with the fewest failures first.
 */
const whyNone = (claim: GroupClaim): Claim => {
  const firm = claim.parts.filter((branch) => !isForAnotherCase(branch, claim.parts));
  const own = claim.parts.filter((branch) => !isForAnotherCase(branch, firm));
  const outside = outsideAll(own);
  if (outside !== undefined) return outside;
  const parts = own.map(determining).sort((a, b) => failures(a) - failures(b));
  return withoutVagueName({ ...claim, parts });
};

/** The claim that a fact fits none of several branches, where there is a fact on which all of them fail. */
const outsideAll = (branches: readonly Claim[]): Claim | undefined => {
  const [first, ...others] = branches;
  if (first === undefined || others.length === 0) return undefined;
  const claim = factsOf(first).find(
    ({ fact, verdict }) => verdict === 'unmet' && others.every((other) => failsOn(other, fact)),
  );
  if (claim === undefined) return undefined;
  const ranges = branches.flatMap((branch) =>
    factsOf(branch)
      .filter(({ fact }) => fact === claim.fact)
      .map(({ demands }) => demands),
  );
  return { kind: 'outside', verdict: 'unmet', claim, ranges };
};
