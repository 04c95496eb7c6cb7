import { readdirSync } from 'node:fs';
import type { Outcome } from '../../src/assessment/assessment.js';
import type { Derivation } from '../../src/assessment/derivation.js';
import { foldTree } from '../../src/rule/walk-tree.js';
import { assessedCase } from '../policy/case.js';

const names = readdirSync('rules/guangxi-qianqi-jigai/cases').map((file) => file.replace('.json', ''));

const findings = names.flatMap((name) => assessedCase(name).findings);

/** The outcomes of all worked cases of the bundled policy. */
export const workedOutcomes: readonly Outcome[] = findings.map(({ outcome }) => outcome);

const tested = (outcome: Outcome): readonly Derivation[] =>
  foldTree<Outcome, readonly Derivation[]>(outcome, {
    group: (_, parts) => parts.flat(),
    not: (_, part) => part,
    test: ({ derivation }) => (derivation ? [derivation] : []),
    provision: () => [],
  });

/** The derivations of what their tests and amounts rest on. */
export const workedDerivations: readonly Derivation[] = findings.flatMap(
  ({ outcome, amount, options = [] }) => [
    ...tested(outcome),
    ...[amount, ...options.map((option) => option.amount)].flatMap((worth) =>
      worth === undefined
        ? []
        : [
            ...worth.steps.map((step) => step.derivation),
            ...('derivation' in worth ? [worth.derivation] : []),
          ],
    ),
  ],
);
