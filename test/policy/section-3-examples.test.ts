import { describe, expect, it } from 'vitest';
import type { AnsweredBy, Assessment, EvaluateOptions, Verdict } from '../../src/index.js';
import type { Answers } from '../arbitrary/answers.js';
import { assessed, findingOf, type Section3, section3, verdictsOf } from './section-3.js';

/** A row of the worked examples: A with changes, and what follows. What is not named stays as in A. */
interface Example {
  readonly title: string;
  readonly changes?: Answers;
  readonly parameters?: EvaluateOptions['parameters'];
  /** The verdicts that differ from A's. */
  readonly verdicts?: Partial<Record<Section3, Verdict>>;
  readonly eligible?: Verdict;
  /** What other readings come to, by reading. */
  readonly alternatives?: Readonly<Record<string, Verdict>>;
  /** Every fact that a finding of section 三 waits for, and who answers it. */
  readonly missing?: Readonly<Record<string, AnsweredBy>>;
  /** What a note of a finding says. */
  readonly notes?: Partial<Record<Section3, string>>;
  readonly warnings?: readonly string[];
}

const met = 'met';
const unmet = 'unmet';
const undetermined = 'undetermined';

const ofA: Record<Section3, Verdict> = {
  'eligibility/technical-transformation': met,
  'eligibility/industrial-legal-person': met,
  'eligibility/normal-operation': met,
  'eligibility/designated-size': met,
  'eligibility/industrial-policy': met,
  'eligibility/access-standards': met,
  'eligibility/cluster-layout': met,
  'priority/little-giant': unmet,
  'priority/single-champion': unmet,
  'priority/high-market-share': met,
  'priority/research-platform': unmet,
  'eligibility/investment-scale': met,
  'eligibility/investment-progress': met,
  'priority/in-year-production': unmet,
  'eligibility/new-benefit': met,
};

const inYear2026 = {
  'project.fixedAssetInvestment': '2000万元',
  'project.completionDate': '2026-11-30',
  'project.productionDate': '2026-12-31',
  'project.registration': 'none',
};
const newlyDesignated = {
  'enterprise.aboveDesignatedSize': false,
  'enterprise.annualRevenue': '1800万元',
  'enterprise.employees': 45,
  'project.outputBefore': '1900万元',
  'project.outputAfter': '2090万元',
  'project.revenueAfter': '2100万元',
};
const energySaving = { 'project.principalPurpose': 'energy-saving', 'project.outputAfter': '9180万元' };
const adjusted = {
  minimumOutputGrowth: { value: '12%', source: '自治区工业和信息化厅关于制糖业（C1340）增长率要求的通知' },
};

const examples: Readonly<Record<string, Example>> = {
  A: { title: 'every requirement is met' },
  '1': { title: '30% exactly', changes: { 'project.planYearInvestment': '960万元' } },
  '2': {
    title: '0.01万元 short of 30%',
    changes: { 'project.planYearInvestment': '959.99万元' },
    verdicts: { 'eligibility/investment-progress': unmet },
    eligible: unmet,
  },
  '3': {
    title: 'first band: completed and in production in the year, not filed',
    changes: inYear2026,
    verdicts: { 'priority/in-year-production': undetermined },
    alternatives: { 'benefit-decided-by-authority': met, 'completed-and-producing-in-year': met },
    missing: { 'project.yieldsBenefitInYear': 'authority' },
    notes: { 'eligibility/investment-progress': '国务院令第673号' },
  },
  '3a': {
    title: 'completed before the plan year',
    changes: { ...inYear2026, 'project.completionDate': '2025-12-20' },
    verdicts: { 'eligibility/investment-progress': unmet, 'priority/in-year-production': undetermined },
    eligible: unmet,
    alternatives: { 'completed-and-producing-in-year': met },
    missing: { 'project.yieldsBenefitInYear': 'authority' },
  },
  '4': {
    title: 'second band, not filed',
    changes: { 'project.fixedAssetInvestment': '2000.01万元', 'project.registration': 'none' },
    verdicts: { 'eligibility/investment-progress': unmet },
    eligible: unmet,
  },
  '5': {
    title: 'first band, not in production in the year',
    changes: { 'project.fixedAssetInvestment': '2000万元' },
    verdicts: { 'eligibility/investment-progress': unmet },
    eligible: unmet,
  },
  '6': {
    title: '10% exactly of 5000万元',
    changes: {
      'project.fixedAssetInvestment': '5000万元',
      'project.planYearInvestment': '500万元',
      'project.registration': 'approved',
    },
    alternatives: { 'specific-band-governs': unmet },
  },
  '7': {
    title: 'just below 5000万元, 10% is not 30%',
    changes: { 'project.fixedAssetInvestment': '4999.99万元', 'project.planYearInvestment': '500万元' },
    verdicts: { 'eligibility/investment-progress': unmet },
    eligible: unmet,
  },
  '8': {
    title: 'just below 500万元',
    changes: { 'project.fixedAssetInvestment': '499.99万元' },
    verdicts: { 'eligibility/investment-scale': unmet, 'eligibility/investment-progress': unmet },
    eligible: unmet,
    warnings: ['investment-above-total project.planYearInvestment'],
  },
  '9': {
    title: 'a small enterprise that reaches 规上; growth of 10% does not matter',
    changes: newlyDesignated,
  },
  '9a': {
    title: 'a medium enterprise, not registered, of sufficient revenue',
    changes: {
      'enterprise.aboveDesignatedSize': false,
      'enterprise.annualRevenue': '2600万元',
      'enterprise.employees': 350,
    },
    alternatives: { 'standard-reached-counts': unmet },
    notes: { 'eligibility/designated-size': '尚未纳统' },
  },
  '10': {
    title: 'a micro enterprise that reaches 规上',
    changes: { ...newlyDesignated, 'enterprise.employees': 12 },
    verdicts: { 'eligibility/designated-size': unmet },
    eligible: unmet,
    alternatives: { 'small-excludes-micro': met },
  },
  '11': {
    title: 'an energy-saving project: the gain counts, not the growth',
    changes: energySaving,
    verdicts: { 'eligibility/new-benefit': undetermined },
    eligible: undetermined,
    alternatives: { 'gain-replaces-growth': unmet },
    missing: { 'project.significantPurposeGain': 'authority' },
    notes: { 'eligibility/new-benefit': '由主管部门认定' },
  },
  '12': {
    title: 'an energy-saving project with a significant gain',
    changes: { ...energySaving, 'project.significantPurposeGain': true },
    alternatives: { 'gain-replaces-growth': unmet, 'gain-is-required': met },
  },
  '13': {
    title: 'new construction',
    changes: { 'project.nature': 'new-construction' },
    verdicts: { 'eligibility/technical-transformation': unmet },
    eligible: unmet,
    alternatives: { 'statistical-definition': undetermined },
    notes: { 'eligibility/technical-transformation': '新建项目能否纳入' },
  },
  '13a': {
    title: 'expansion: the authority says whether it is transformation in substance',
    changes: { 'project.nature': 'expansion' },
    verdicts: { 'eligibility/technical-transformation': undetermined },
    eligible: undetermined,
    missing: { 'project.isTransformationInSubstance': 'authority' },
  },
  '13a met': {
    title: 'expansion that is transformation in substance',
    changes: { 'project.nature': 'expansion', 'project.isTransformationInSubstance': true },
  },
  '13b': {
    title: 'capacity first, energy second: measured by growth',
    changes: { 'project.purpose': ['energy-saving', 'capacity'], 'project.principalPurpose': 'capacity' },
  },
  '14': {
    title: 'a branch',
    changes: { 'enterprise.isLegalPerson': false },
    verdicts: { 'eligibility/industrial-legal-person': unmet },
    eligible: unmet,
    notes: { 'eligibility/industrial-legal-person': '分公司' },
  },
  '15': {
    title: 'a trade enterprise',
    changes: { 'enterprise.industryCode': 'F5211' },
    verdicts: { 'eligibility/industrial-legal-person': unmet },
    eligible: unmet,
  },
  '16': {
    title: 'no output before, already 规上',
    changes: { 'project.outputBefore': '0元', 'project.outputAfter': '1.1亿元' },
    verdicts: { 'eligibility/new-benefit': undetermined },
    eligible: undetermined,
    missing: { 'project.newBenefitIsEvident': 'authority' },
    notes: { 'eligibility/new-benefit': '改造前产值为零' },
  },
  '17': {
    title: 'outside the named clusters',
    changes: { 'project.cluster': 'other' },
    verdicts: { 'eligibility/cluster-layout': undetermined },
    eligible: undetermined,
    missing: { 'project.fitsClusterLayout': 'authority' },
  },
  '18': {
    title: 'outside the named clusters, fitting by decision',
    changes: { 'project.cluster': 'other', 'project.fitsClusterLayout': true },
    alternatives: { 'named-cluster-presumed': met },
  },
  '18a': { title: 'A itself fits by presumption', alternatives: { 'named-cluster-presumed': undetermined } },
  '19': {
    title: 'in a named cluster, not fitting by decision',
    changes: { 'project.fitsClusterLayout': false },
    verdicts: { 'eligibility/cluster-layout': unmet },
    eligible: unmet,
  },
  '20': {
    title: 'catalogue not stated',
    changes: { 'project.catalogueCategory': undefined },
    verdicts: { 'eligibility/industrial-policy': undetermined },
    eligible: undetermined,
    missing: { 'project.catalogueCategory': 'applicant' },
  },
  '21': {
    title: 'restricted: conformity is not asked for',
    changes: { 'project.catalogueCategory': 'restricted', 'project.conformsToPolicyAndPlans': undefined },
    verdicts: { 'eligibility/industrial-policy': unmet },
    eligible: unmet,
    notes: { 'eligibility/industrial-policy': '限制类现有生产能力' },
  },
  '22': {
    title: 'amount not stated, neither filed nor in production in the year',
    changes: { 'project.fixedAssetInvestment': undefined, 'project.registration': 'none' },
    verdicts: { 'eligibility/investment-scale': undetermined, 'eligibility/investment-progress': unmet },
    eligible: unmet,
    missing: { 'project.fixedAssetInvestment': 'applicant' },
  },
  '23': {
    title: 'licence revoked: operation is not asked for',
    changes: { 'enterprise.registrationStatus': 'revoked', 'enterprise.operatesNormally': undefined },
    verdicts: { 'eligibility/normal-operation': unmet },
    eligible: unmet,
  },
  '24': { title: 'growth of 15% exactly', changes: { 'project.outputAfter': '1.035亿元' } },
  '25': {
    title: '0.01万元 short of growth of 15%',
    changes: { 'project.outputAfter': '10349.99万元' },
    verdicts: { 'eligibility/new-benefit': unmet },
    eligible: unmet,
    notes: { 'eligibility/new-benefit': '不存在新增成为规模以上工业企业的情形' },
  },
  '26': {
    title: '13% where the region asks for 12%',
    changes: { 'project.outputAfter': '1.017亿元' },
    parameters: adjusted,
  },
  '26 by default': {
    title: '13% where the plan asks for 15%',
    changes: { 'project.outputAfter': '1.017亿元' },
    verdicts: { 'eligibility/new-benefit': unmet },
    eligible: unmet,
  },
};

const assessmentOf = ({ changes = {}, parameters = {} }: Example): Assessment =>
  assessed(changes, { parameters });

const alternativesOf = (assessment: Assessment) =>
  section3.flatMap((provision) => {
    const { readings, verdict } = findingOf(assessment, provision);
    return readings.map(({ id, alternative }) => ({ provision, id, alternative, verdict }));
  });

/** The facts that findings of section 三 wait for, with who answers them. */
const missingOf = ({ missing }: Assessment): Record<string, AnsweredBy> =>
  Object.fromEntries(
    missing.flatMap(({ fact, answeredBy, neededBy }) =>
      neededBy.some((name) => section3.some((other) => other === name)) ? [[fact, answeredBy]] : [],
    ),
  );

const testOf = (outcome: unknown, fact: string): unknown => {
  if (typeof outcome !== 'object' || outcome === null) return undefined;
  if ('fact' in outcome && outcome.fact === fact) return outcome;
  for (const inner of Object.values(outcome)) {
    const found = testOf(inner, fact);
    if (found !== undefined) return found;
  }
  return undefined;
};

describe.each(Object.entries(examples))('example %s', (_, example) => {
  const {
    title,
    verdicts = {},
    eligible = met,
    alternatives = {},
    missing = {},
    notes = {},
    warnings = [],
  } = example;
  const assessment = assessmentOf(example);

  it(`${title}: verdicts`, () => {
    expect(verdictsOf(assessment)).toEqual({ ...ofA, ...verdicts });
  });

  it(`${title}: eligibility`, () => {
    const named = (verdict: Verdict): string[] =>
      section3.filter((name) => name.startsWith('eligibility/') && { ...ofA, ...verdicts }[name] === verdict);
    expect(assessment.eligibility).toEqual({
      verdict: eligible,
      unmet: named(unmet),
      undetermined: named(undetermined),
    });
  });

  it(`${title}: other readings`, () => {
    const others = alternativesOf(assessment);
    for (const { verdict, alternative } of others)
      expect(alternative.differs).toBe(alternative.verdict !== verdict);
    for (const [id, verdict] of Object.entries(alternatives)) {
      const named = others.filter((other) => other.id === id);
      expect(named.map(({ alternative }) => alternative.verdict)).toEqual([verdict]);
    }
  });

  it(`${title}: what is missing, and who answers`, () => {
    expect(missingOf(assessment)).toEqual(missing);
  });

  it(`${title}: notes and warnings`, () => {
    for (const [provision, words] of Object.entries(notes)) {
      const texts = findingOf(assessment, provision as Section3).notes.map(({ zh }) => zh);
      expect(texts.filter((text) => text.includes(words))).toHaveLength(1);
    }
    expect(assessment.warnings.map(({ code, fact }) => `${code} ${fact}`)).toEqual(warnings);
  });
});

describe('notes that depend on the application are absent where they do not apply', () => {
  it.each<[Section3, string]>([
    ['eligibility/investment-progress', '国务院令第673号'],
    ['eligibility/designated-size', '尚未纳统'],
    ['eligibility/technical-transformation', '新建项目能否纳入'],
    ['eligibility/industrial-legal-person', '分公司'],
    ['eligibility/industrial-policy', '限制类现有生产能力'],
    ['eligibility/new-benefit', '改造前产值为零'],
    ['eligibility/new-benefit', '不存在新增成为规模以上工业企业的情形'],
  ])('%s: %s', (provision, words) => {
    const texts = findingOf(assessmentOf(examples.A!), provision).notes.map(({ zh }) => zh);
    expect(texts.filter((text) => text.includes(words))).toEqual([]);
  });
});

describe('a presumption', () => {
  it.each([
    ['18a', true],
    ['18', false],
    ['19', false],
    ['17', false],
  ])('example %s: cluster-layout is presumed: %s', (row, presumed) => {
    expect('presumed' in findingOf(assessmentOf(examples[row]!), 'eligibility/cluster-layout')).toBe(
      presumed,
    );
  });

  it('is in no other finding of section 三', () => {
    const presumed = section3.filter((name) => 'presumed' in findingOf(assessmentOf(examples.A!), name));
    expect(presumed).toEqual(['eligibility/cluster-layout']);
  });
});

describe('the numbers behind a verdict', () => {
  const test = (row: string, provision: Section3, fact: string): unknown =>
    testOf(findingOf(assessmentOf(examples[row]!), provision).outcome, fact);

  it('A: a year’s share of 37.5%, growth of 20%', () => {
    expect(test('A', 'eligibility/investment-progress', 'project.yearShare')).toMatchObject({
      actual: { value: '0.375', unit: '' },
      expected: { value: '0.3', unit: '' },
    });
    expect(test('A', 'eligibility/new-benefit', 'project.outputGrowth')).toMatchObject({
      actual: { value: '0.2', unit: '' },
      expected: { fact: 'parameter.minimumOutputGrowth', value: { value: '0.15', unit: '' } },
    });
  });

  it('16: growth has no value, and the reason says why', () => {
    expect(test('16', 'eligibility/new-benefit', 'project.outputGrowth')).toMatchObject({
      verdict: undetermined,
      reason: {
        code: 'division-by-zero',
        zh: expect.stringContaining('改造前产值为零'),
        facts: ['project.outputBefore'],
      },
    });
  });

  it('25: growth below 15% stays below it', () => {
    expect(test('25', 'eligibility/new-benefit', 'project.outputGrowth')).toMatchObject({
      actual: {
        value: expect.stringMatching(/^0\.14999888/),
        fraction: { numerator: '134999', denominator: '900000' },
      },
    });
  });

  it('26: the adjusted parameter and its source', () => {
    expect(test('26', 'eligibility/new-benefit', 'project.outputGrowth')).toMatchObject({
      verdict: met,
      actual: { value: '0.13' },
      expected: {
        fact: 'parameter.minimumOutputGrowth',
        value: { value: '0.12', unit: '' },
        source: { zh: adjusted.minimumOutputGrowth.source },
      },
    });
    expect(test('26 by default', 'eligibility/new-benefit', 'project.outputGrowth')).not.toHaveProperty(
      'expected.source',
    );
  });
});
