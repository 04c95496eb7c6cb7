import type { Text } from '../domain/fact.js';
import type { Outcome, TestOutcome, Verdict } from './assessment.js';
import { type Demand, operatorNamed, oppositeOf } from './demand.js';
import { everyVerdict, negated as oppositeVerdict } from './verdict.js';

/** Everything that one group asks of one fact, such as both ends of a range. */
export interface FactClaim
  extends Pick<TestOutcome, 'name' | 'fact' | 'verdict' | 'actual' | 'possible' | 'derivation' | 'reason'> {
  readonly kind: 'fact';
  /** The name is that of the case that must not be. */
  readonly negated?: true;
  readonly demands: readonly Demand[];
}

/** A fact that fits none of the branches of an `any`, with what each of them asks of it. */
export interface OutsideClaim {
  readonly kind: 'outside';
  readonly verdict: 'unmet';
  readonly claim: FactClaim;
  readonly ranges: readonly (readonly Demand[])[];
}

/** The verdict of another provision. */
export interface ProvisionClaim {
  readonly kind: 'provision';
  readonly verdict: Verdict;
  readonly provision: string;
  readonly negated: boolean;
}

export interface GroupClaim {
  readonly kind: 'all' | 'any';
  readonly verdict: Verdict;
  readonly name?: Text;
  /** The name is that of the case that must not be. */
  readonly negated?: true;
  readonly parts: readonly Claim[];
}

/**
 * An outcome as it is told: without `not` (tests are turned round instead), without groups in groups of the same
 * kind, and with the tests of one fact side by side.
 */
export type Claim = FactClaim | OutsideClaim | ProvisionClaim | GroupClaim;

const factClaim = (test: TestOutcome, negated: boolean): FactClaim => {
  const { operator: name, expected, presumed, missing, ...told } = test;
  const operator = operatorNamed(name);
  const verdict = negated ? oppositeVerdict[test.verdict] : test.verdict;
  return {
    ...told,
    kind: 'fact',
    verdict,
    ...(test.name !== undefined && negated ? { negated } : {}),
    demands: [{ operator: negated ? oppositeOf(operator) : operator, expected, verdict }],
  };
};

/** What can be told of one fact together with the rest: a name is that of one test alone. */
export const isNameless = (claim: Claim): claim is FactClaim =>
  claim.kind === 'fact' && claim.name === undefined;

/** The parts with all nameless claims about one fact joined at the place of the first. */
const joined = (parts: readonly Claim[]): readonly Claim[] => {
  const result: Claim[] = [];
  for (const part of parts) {
    const at = result.findIndex((other) => isNameless(other) && isNameless(part) && other.fact === part.fact);
    const first = result[at];
    if (part.kind !== 'fact' || first?.kind !== 'fact') result.push(part);
    else {
      const demands = [...first.demands, ...part.demands];
      result[at] = {
        ...first,
        ...part,
        verdict: everyVerdict(demands.map(({ verdict }) => verdict)),
        demands,
      };
    }
  }
  return result;
};

const group = (
  kind: 'all' | 'any',
  verdict: Verdict,
  parts: readonly Claim[],
  name: Text | undefined,
  negated: boolean,
): Claim => {
  const flat = parts.flatMap((part) => (part.kind === kind && part.name === undefined ? part.parts : [part]));
  const told = kind === 'all' ? joined(flat) : flat;
  const [only] = told;
  if (name === undefined && only !== undefined && told.length === 1) return only;
  return {
    kind,
    verdict,
    parts: told,
    ...(name === undefined ? {} : { name }),
    ...(name !== undefined && negated ? { negated } : {}),
  };
};

/** The claim of an outcome; `negated` tells its opposite. */
export const claimOf = (outcome: Outcome, negated = false): Claim => {
  const verdict = negated ? oppositeVerdict[outcome.verdict] : outcome.verdict;
  switch (outcome.kind) {
    case 'all':
    case 'any': {
      const parts = outcome.parts.map((part) => claimOf(part, negated));
      const kind = negated ? (outcome.kind === 'all' ? 'any' : 'all') : outcome.kind;
      return group(kind, verdict, parts, outcome.name, negated);
    }
    case 'not':
      return claimOf(outcome.part, !negated);
    case 'provision':
      return { kind: 'provision', verdict, provision: outcome.provision, negated };
    case 'test':
      return factClaim(outcome, negated);
  }
};
