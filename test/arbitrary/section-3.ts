import fc from 'fast-check';
import { guangxiQianqiJigai as policy } from '../../src/index.js';
import type { Answers } from './answers.js';
import { type Fen, moneyAround, near, writing, writtenMoney } from './money.js';

/** Yes more often than no, so that conjunctions are met now and then. */
const mostlyTrue = fc.constantFrom(true, true, true, true, false);
const either = fc.boolean();

const often = <Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ weight: others.length * 2, arbitrary: fc.constant(usual) }, fc.constantFrom(...others));

const dates = fc.constantFrom(
  '2025-12-31',
  '2026-01-01',
  '2026-06-30',
  '2026-12-31',
  '2027-01-01',
  '2028-02-29',
);

const clusters = (policy.facts.find(({ id }) => id === 'project.cluster')?.members ?? []).map(
  ({ value }) => value,
);

const enterprise = fc.record({
  'enterprise.industryCode': often('C1340', 'B0610', 'D44', 'A0111', 'E4710', 'F5211'),
  'enterprise.isLegalPerson': mostlyTrue,
  'enterprise.registrationStatus': often(
    'active',
    'suspended',
    'liquidating',
    'revoked',
    'rescinded',
    'deregistered',
  ),
  'enterprise.operatesNormally': mostlyTrue,
  'enterprise.aboveDesignatedSize': either,
  'enterprise.employees': fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(19, 20, 21, 299, 300, 301, 999, 1000, 1001) },
    { weight: 1, arbitrary: fc.nat({ max: 100_000 }) },
  ),
  'enterprise.honours': fc.subarray([
    'little-giant',
    'single-champion',
    'specialized-sme',
    'regional-little-giant',
  ]),
  'enterprise.isHighGrowth': mostlyTrue,
  'enterprise.highMarketShare': mostlyTrue,
  'enterprise.researchPlatforms': fc.array(
    fc.record({
      level: fc.constantFrom('national', 'regional'),
      type: fc.constantFrom('technology-centre', 'engineering-research-centre', 'engineering-laboratory'),
    }),
    { maxLength: 2 },
  ),
});

const project = fc.record({
  'project.nature': often(
    'technical-transformation',
    'new-construction',
    'expansion',
    'living-facilities',
    'relocation',
    'restoration',
    'equipment-purchase',
  ),
  'project.isTransformationInSubstance': either,
  'project.cluster': fc.oneof(
    fc.constant('other'),
    fc.constantFrom(...clusters),
    fc.constantFrom(...clusters),
  ),
  'project.fitsClusterLayout': mostlyTrue,
  'project.catalogueCategory': often('encouraged', 'permitted', 'restricted', 'eliminated'),
  'project.conformsToPolicyAndPlans': mostlyTrue,
  'project.meetsAccessStandards.land': mostlyTrue,
  'project.meetsAccessStandards.environment': mostlyTrue,
  'project.meetsAccessStandards.energy': mostlyTrue,
  'project.meetsAccessStandards.technology': mostlyTrue,
  'project.meetsAccessStandards.safety': mostlyTrue,
  'project.registration': often('filed', 'approved', 'none'),
  'project.completionDate': dates,
  'project.productionDate': dates,
  'project.yieldsBenefitInYear': either,
  'project.newBenefitIsEvident': either,
  'project.principalPurpose': often(
    'digital',
    'energy-saving',
    'safety',
    'capacity',
    'environment',
    'quality',
  ),
  'project.significantPurposeGain': either,
});

/** An amount that a share of another one decides, at that share or a step beside it; or any amount. */
const nearShare = (whole: Fen, ...percentages: readonly bigint[]): fc.Arbitrary<Fen> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...percentages).chain((share) => near((whole * share) / 100n)) },
    { weight: 1, arbitrary: moneyAround(960) },
  );

const investment = moneyAround(500, 2000, 5000, 3200).chain((total) =>
  fc.record({
    'project.fixedAssetInvestment': fc.constant(total),
    'project.planYearInvestment': nearShare(total, 10n, 30n),
    'project.cumulativeInvestment': nearShare(total, 0n, 20n),
    'project.totalInvestment': nearShare(total, 100n, 120n),
  }),
);

const output = moneyAround(0, 9000, 1900).chain((before) =>
  fc.record({
    'project.outputBefore': fc.constant(before),
    'project.outputAfter': nearShare(before, 100n, 112n, 115n),
  }),
);

const revenue = fc.record({
  'enterprise.annualRevenue': moneyAround(300, 2000, 40_000),
  'project.revenueAfter': moneyAround(2000),
});

/** Money in some way of writing it. */
const written = <Key extends string>(amounts: fc.Arbitrary<Record<Key, Fen>>): fc.Arbitrary<Answers> =>
  fc
    .tuple(amounts, fc.array(writing, { minLength: 4, maxLength: 4 }))
    .map(([record, ways]) =>
      Object.fromEntries(
        Object.entries<Fen>(record).map(([fact, amount], index) => [
          fact,
          writtenMoney(amount, ways[index] ?? 0),
        ]),
      ),
    );

/** Every fact that section 三 reads, its values clustered where the verdicts change. */
export const section3Answers: fc.Arbitrary<Answers> = fc
  .tuple(enterprise, project, written(investment), written(output), written(revenue))
  .map((parts) => Object.assign({}, ...parts) as Answers);
