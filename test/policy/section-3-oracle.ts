/**
 * Section 三 of the plan once more, written by hand from `CLAUSES.md`, "Section 三, exactly", without anything of
 * the library: its own reading of written values, its own exact arithmetic, its own three-valued logic. Where it
 * and the library differ, one of them is wrong.
 */

/** A rational number; the denominator is positive. */
interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Yes, no, or not known. */
type Truth = boolean | undefined;
type Verdict = 'met' | 'unmet' | 'undetermined';
type Facts = Readonly<Record<string, unknown>>;

const and = (...truths: readonly Truth[]): Truth =>
  truths.some((truth) => truth === false)
    ? false
    : truths.every((truth) => truth === true)
      ? true
      : undefined;

const or = (...truths: readonly Truth[]): Truth =>
  truths.some((truth) => truth === true)
    ? true
    : truths.every((truth) => truth === false)
      ? false
      : undefined;

const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

const verdict = (truth: Truth): Verdict => (truth === undefined ? 'undetermined' : truth ? 'met' : 'unmet');

const factors: Readonly<Record<string, Rational>> = {
  元: { top: 1n, bottom: 1n },
  万元: { top: 10_000n, bottom: 1n },
  亿元: { top: 100_000_000n, bottom: 1n },
  '%': { top: 1n, bottom: 100n },
};

/** Reads `1,234.5万元` or `15%`. */
const quantity = (written: unknown): Rational | undefined => {
  if (written === undefined) return undefined;
  const [, number = '', unit = ''] = /^([\d,.]+)(.+)$/.exec(String(written)) ?? [];
  const [integer = '', fraction = ''] = number.replaceAll(',', '').split('.');
  const factor = factors[unit];
  if (factor === undefined) throw new Error(`the oracle cannot read ${String(written)}`);
  return {
    top: BigInt(integer + fraction) * factor.top,
    bottom: 10n ** BigInt(fraction.length) * factor.bottom,
  };
};

const isAtLeast = (a: Rational | undefined, b: Rational | undefined): Truth =>
  a === undefined || b === undefined ? undefined : a.top * b.bottom >= b.top * a.bottom;

const isAbove = (a: Rational | undefined, b: Rational | undefined): Truth => not(isAtLeast(b, a));
const isAtMost = (a: Rational | undefined, b: Rational | undefined): Truth => isAtLeast(b, a);
const isBelow = (a: Rational | undefined, b: Rational | undefined): Truth => not(isAtLeast(a, b));

const over = (a: Rational | undefined, b: Rational | undefined): Rational | undefined =>
  a === undefined || b === undefined || b.top === 0n
    ? undefined
    : b.top > 0n
      ? { top: a.top * b.bottom, bottom: a.bottom * b.top }
      : { top: -a.top * b.bottom, bottom: -a.bottom * b.top };

const minus = (a: Rational | undefined, b: Rational | undefined): Rational | undefined =>
  a === undefined || b === undefined
    ? undefined
    : { top: a.top * b.bottom - b.top * a.bottom, bottom: a.bottom * b.bottom };

const namedClusters: ReadonlySet<unknown> = new Set([
  'green-sugar',
  'rare-critical-metals',
  'green-chemicals',
  'connected-vehicles',
  'steel-materials',
  'inorganic-nonmetals',
  'eco-aluminium',
  'advanced-equipment',
  'textiles-apparel',
  'next-gen-it',
  'green-home',
  'electric-bicycles',
  'modern-paper',
  'speciality-food',
  'recycling',
  'new-energy-storage',
  'artificial-intelligence',
  'low-altitude-aerospace',
  'robots-terminals',
  'biomedicine',
]);

export interface Judgement {
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly eligible: Verdict;
  /** Every size class that it may be, the only one where it is known. */
  readonly sizeClasses: readonly string[];
}

/**
 * What section 三 comes to.
 *
 * @param facts each fact's value as written, by fact id; absent where unknown
 * @param minimumOutputGrowth what stands for 15% where the region has set something else
 */
export const judgeSection3 = (planYear: number, facts: Facts, minimumOutputGrowth = '15%'): Judgement => {
  const yes = (fact: string): Truth => facts[fact] as Truth;
  const isOneOf = (fact: string, ...values: readonly unknown[]): Truth =>
    facts[fact] === undefined ? undefined : values.includes(facts[fact]);
  const has = (fact: string, member: string): Truth =>
    facts[fact] === undefined ? undefined : (facts[fact] as readonly unknown[]).includes(member);
  const amount = (fact: string): Rational | undefined => quantity(facts[fact]);
  const inPlanYear = (fact: string): Truth =>
    facts[fact] === undefined ? undefined : String(facts[fact]).slice(0, 4) === String(planYear);
  const wan = (number: number): Rational => ({ top: BigInt(number) * 10_000n, bottom: 1n });
  const percent = (number: number): Rational => ({ top: BigInt(number), bottom: 100n });

  const section =
    facts['enterprise.industryCode'] === undefined ? undefined : String(facts['enterprise.industryCode'])[0];
  const isIndustrial: Truth = section === undefined ? undefined : ['B', 'C', 'D'].includes(section);

  const employees = facts['enterprise.employees'] as number | undefined;
  const employs = (number: number): Truth => (employees === undefined ? undefined : employees >= number);
  const annualRevenue = amount('enterprise.annualRevenue');
  const isLargeOrMore = and(employs(1000), isAtLeast(annualRevenue, wan(40_000)));
  const isMediumOrMore = and(employs(300), isAtLeast(annualRevenue, wan(2000)));
  const isSmallOrMore = and(employs(20), isAtLeast(annualRevenue, wan(300)));
  const isSmall = and(not(isLargeOrMore), not(isMediumOrMore), isSmallOrMore);
  const classes: readonly (readonly [name: string, reached: Truth])[] = [
    ['large', isLargeOrMore],
    ['medium', isMediumOrMore],
    ['small', isSmallOrMore],
    ['micro', true],
  ];
  const certain = classes.findIndex(([, reached]) => reached === true);
  const sizeClasses = classes
    .slice(0, certain + 1)
    .flatMap(([name, reached]) => (reached === false ? [] : [name]));

  const total = amount('project.fixedAssetInvestment');
  const yearShare = over(amount('project.planYearInvestment'), total);
  const isRegistered = isOneOf('project.registration', 'filed', 'approved');

  const before = amount('project.outputBefore');
  const growth = over(minus(amount('project.outputAfter'), before), before);
  const hadOutput = isAbove(before, wan(0));
  const reachesDesignatedSize = isAtLeast(amount('project.revenueAfter'), wan(2000));
  const hasOwnMeasure = isOneOf('project.principalPurpose', 'energy-saving', 'safety');

  const fits = yes('project.fitsClusterLayout');
  const fitsOrIsPresumedTo: Truth = fits ?? (namedClusters.has(facts['project.cluster']) ? true : undefined);

  const platforms = facts['enterprise.researchPlatforms'] as readonly unknown[] | undefined;

  const requirements: Readonly<Record<string, Truth>> = {
    'eligibility/technical-transformation': or(
      isOneOf('project.nature', 'technical-transformation'),
      and(
        isOneOf('project.nature', 'expansion', 'relocation', 'restoration', 'equipment-purchase'),
        yes('project.isTransformationInSubstance'),
      ),
    ),
    'eligibility/industrial-legal-person': and(yes('enterprise.isLegalPerson'), isIndustrial),
    'eligibility/normal-operation': and(
      isOneOf('enterprise.registrationStatus', 'active'),
      yes('enterprise.operatesNormally'),
    ),
    'eligibility/designated-size': or(
      yes('enterprise.aboveDesignatedSize'),
      isAtLeast(annualRevenue, wan(2000)),
      and(isSmall, reachesDesignatedSize),
    ),
    'eligibility/industrial-policy': and(
      isOneOf('project.catalogueCategory', 'encouraged', 'permitted'),
      yes('project.conformsToPolicyAndPlans'),
    ),
    'eligibility/access-standards': and(
      yes('project.meetsAccessStandards.land'),
      yes('project.meetsAccessStandards.environment'),
      yes('project.meetsAccessStandards.energy'),
      yes('project.meetsAccessStandards.technology'),
      yes('project.meetsAccessStandards.safety'),
    ),
    'eligibility/cluster-layout': fitsOrIsPresumedTo,
    'eligibility/investment-scale': isAtLeast(total, wan(500)),
    'eligibility/investment-progress': or(
      and(
        isAtLeast(total, wan(500)),
        isAtMost(total, wan(2000)),
        inPlanYear('project.completionDate'),
        inPlanYear('project.productionDate'),
      ),
      and(
        isAbove(total, wan(2000)),
        isBelow(total, wan(5000)),
        isRegistered,
        isAtLeast(yearShare, percent(30)),
      ),
      and(isAtLeast(total, wan(5000)), isRegistered, isAtLeast(yearShare, percent(10))),
    ),
    'eligibility/new-benefit': or(
      and(
        not(hasOwnMeasure),
        or(
          and(hadOutput, isAtLeast(growth, quantity(minimumOutputGrowth))),
          and(not(hadOutput), yes('project.newBenefitIsEvident')),
          and(not(yes('enterprise.aboveDesignatedSize')), reachesDesignatedSize),
        ),
      ),
      and(hasOwnMeasure, yes('project.significantPurposeGain')),
    ),
  };
  const priorities: Readonly<Record<string, Truth>> = {
    'priority/little-giant': has('enterprise.honours', 'little-giant'),
    'priority/single-champion': has('enterprise.honours', 'single-champion'),
    'priority/high-market-share': and(yes('enterprise.highMarketShare'), yes('enterprise.isHighGrowth')),
    'priority/research-platform': platforms === undefined ? undefined : platforms.length > 0,
    'priority/in-year-production': and(
      inPlanYear('project.productionDate'),
      yes('project.yieldsBenefitInYear'),
    ),
  };
  const verdicts = Object.fromEntries(
    Object.entries({ ...requirements, ...priorities }).map(([name, truth]) => [name, verdict(truth)]),
  );
  return {
    verdicts,
    eligible: verdict(and(...Object.values(requirements))),
    sizeClasses,
  };
};
