import { describe, expect, it } from 'vitest';
import { guangxiQianqiJigai as policy, type Verdict } from '../../src/index.js';
import { type Answers, applicationOf } from '../arbitrary/answers.js';
import { assessed, findingOf, type Section3, section3 } from './section-3.js';

const met = 'met';
const unmet = 'unmet';
const undetermined = 'undetermined';

const verdict = (provision: Section3, changes: Answers): Verdict =>
  findingOf(assessed(changes), provision).verdict;

const inYear = {
  'project.completionDate': '2026-06-30',
  'project.productionDate': '2026-06-30',
  'project.registration': 'none',
};
const outOfYear = { 'project.completionDate': '2027-06-30', 'project.productionDate': '2027-06-30' };
const notRegistered = { 'enterprise.aboveDesignatedSize': false, 'enterprise.annualRevenue': '1999.99万元' };
const small = { ...notRegistered, 'enterprise.employees': 45 };
const producing = { 'project.yieldsBenefitInYear': true };

/** A threshold of the text: what is varied, around what, and the verdict below, on and above it. */
interface Threshold {
  readonly words: string;
  readonly provision: Section3;
  readonly with?: Answers;
  readonly fact: string;
  readonly values: readonly [below: unknown, on: unknown, above: unknown];
  readonly verdicts: readonly [below: Verdict, on: Verdict, above: Verdict];
}

const thresholds: readonly Threshold[] = [
  {
    words: '固定资产投资规模在500万元以上',
    provision: 'eligibility/investment-scale',
    fact: 'project.fixedAssetInvestment',
    values: ['499.99万元', '500万元', '500.01万元'],
    verdicts: [unmet, met, met],
  },
  {
    words: '固定资产投资500万元至2000万元的项目要求在年度内竣工投产',
    provision: 'eligibility/investment-progress',
    with: inYear,
    fact: 'project.fixedAssetInvestment',
    values: ['499.99万元', '500万元', '500.01万元'],
    verdicts: [unmet, met, met],
  },
  {
    words: '固定资产投资500万元至2000万元的项目要求在年度内竣工投产',
    provision: 'eligibility/investment-progress',
    with: inYear,
    fact: 'project.fixedAssetInvestment',
    values: ['1999.99万元', '2000万元', '2000.01万元'],
    verdicts: [met, met, unmet],
  },
  {
    words: '固定资产投资高于2000万元的项目已完成项目备案或核准手续且在年度内预期完成投资额的30%以上',
    provision: 'eligibility/investment-progress',
    with: outOfYear,
    fact: 'project.fixedAssetInvestment',
    values: ['1999.99万元', '2000万元', '2000.01万元'],
    verdicts: [unmet, unmet, met],
  },
  {
    words: '固定资产投资5000万元以上的项目…在年度内预期完成投资额的10%以上',
    provision: 'eligibility/investment-progress',
    with: { ...outOfYear, 'project.planYearInvestment': '600万元' },
    fact: 'project.fixedAssetInvestment',
    values: ['4999.99万元', '5000万元', '5000.01万元'],
    verdicts: [unmet, met, met],
  },
  {
    words: '30%以上',
    provision: 'eligibility/investment-progress',
    with: { 'project.fixedAssetInvestment': '3200万元' },
    fact: 'project.planYearInvestment',
    values: ['959.99万元', '960万元', '960.01万元'],
    verdicts: [unmet, met, met],
  },
  {
    words: '30%以上, just below 5000万元',
    provision: 'eligibility/investment-progress',
    with: { 'project.fixedAssetInvestment': '4999.9万元' },
    fact: 'project.planYearInvestment',
    values: ['1499.96万元', '1499.97万元', '1499.98万元'],
    verdicts: [unmet, met, met],
  },
  {
    words: '10%以上',
    provision: 'eligibility/investment-progress',
    with: { 'project.fixedAssetInvestment': '5000万元' },
    fact: 'project.planYearInvestment',
    values: ['499.99万元', '500万元', '500.01万元'],
    verdicts: [unmet, met, met],
  },
  {
    words: '年度内竣工: the first day',
    provision: 'eligibility/investment-progress',
    with: { ...inYear, 'project.fixedAssetInvestment': '2000万元' },
    fact: 'project.completionDate',
    values: ['2025-12-31', '2026-01-01', '2026-01-02'],
    verdicts: [unmet, met, met],
  },
  {
    words: '年度内竣工: the last day',
    provision: 'eligibility/investment-progress',
    with: { ...inYear, 'project.fixedAssetInvestment': '2000万元' },
    fact: 'project.completionDate',
    values: ['2026-12-30', '2026-12-31', '2027-01-01'],
    verdicts: [met, met, unmet],
  },
  {
    words: '年度内投产: the first day',
    provision: 'eligibility/investment-progress',
    with: { ...inYear, 'project.fixedAssetInvestment': '2000万元' },
    fact: 'project.productionDate',
    values: ['2025-12-31', '2026-01-01', '2026-01-02'],
    verdicts: [unmet, met, met],
  },
  {
    words: '年度内投产: the last day',
    provision: 'eligibility/investment-progress',
    with: { ...inYear, 'project.fixedAssetInvestment': '2000万元' },
    fact: 'project.productionDate',
    values: ['2026-12-30', '2026-12-31', '2027-01-01'],
    verdicts: [met, met, unmet],
  },
  {
    words: '本年度内投产: the first day',
    provision: 'priority/in-year-production',
    with: producing,
    fact: 'project.productionDate',
    values: ['2025-12-31', '2026-01-01', '2026-01-02'],
    verdicts: [unmet, met, met],
  },
  {
    words: '本年度内投产: the last day',
    provision: 'priority/in-year-production',
    with: producing,
    fact: 'project.productionDate',
    values: ['2026-12-30', '2026-12-31', '2027-01-01'],
    verdicts: [met, met, unmet],
  },
  {
    words: '年度工业总产值较改造前预期增长15%以上',
    provision: 'eligibility/new-benefit',
    with: { 'project.outputBefore': '9000万元' },
    fact: 'project.outputAfter',
    values: ['10349.99万元', '10350万元', '10350.01万元'],
    verdicts: [unmet, met, met],
  },
  {
    words: '改造前产值为零',
    provision: 'eligibility/new-benefit',
    with: { 'project.newBenefitIsEvident': false },
    fact: 'project.outputBefore',
    values: ['0元', '0.01元', '0.02元'],
    verdicts: [unmet, met, met],
  },
  {
    words: '改造后可新增成为规模以上工业企业',
    provision: 'eligibility/new-benefit',
    with: { ...notRegistered, 'project.outputAfter': '9000万元' },
    fact: 'project.revenueAfter',
    values: ['1999.99万元', '2000万元', '2000.01万元'],
    verdicts: [unmet, met, met],
  },
  {
    words: '属于规模以上工业企业: annual revenue',
    provision: 'eligibility/designated-size',
    with: { ...notRegistered, 'project.revenueAfter': '1800万元' },
    fact: 'enterprise.annualRevenue',
    values: ['1999.99万元', '2000万元', '2000.01万元'],
    verdicts: [unmet, met, met],
  },
  {
    words: '实施技术改造后可达到规模以上的小型工业企业',
    provision: 'eligibility/designated-size',
    with: small,
    fact: 'project.revenueAfter',
    values: ['1999.99万元', '2000万元', '2000.01万元'],
    verdicts: [unmet, met, met],
  },
  {
    words: '小型: 20 employees',
    provision: 'eligibility/designated-size',
    with: small,
    fact: 'enterprise.employees',
    values: [19, 20, 21],
    verdicts: [unmet, met, met],
  },
  {
    words: '小型: revenue of 300万元',
    provision: 'eligibility/designated-size',
    with: small,
    fact: 'enterprise.annualRevenue',
    values: ['299.99万元', '300万元', '300.01万元'],
    verdicts: [unmet, met, met],
  },
];

describe('on each threshold, just below and just above', () => {
  it.each(thresholds)('$words: $fact $values', ({ provision, with: others = {}, fact, values, verdicts }) => {
    expect(values.map((value) => verdict(provision, { ...others, [fact]: value }))).toEqual(verdicts);
  });
});

describe('the size class (工信部联企业〔2011〕300号)', () => {
  const sizeClass = (employees: number | undefined, revenue: string | undefined): unknown => {
    const application = applicationOf({
      'enterprise.employees': employees,
      'enterprise.annualRevenue': revenue,
    });
    const fact = 'enterprise.sizeClass';
    return policy.knownFacts(application)[fact] ?? policy.possibleFacts(application)[fact];
  };

  it.each<
    [employees: number | undefined, revenue: string | undefined, expected: string | { oneOf: string[] }]
  >([
    [1000, '4亿元', 'large'],
    [999, '4亿元', 'medium'],
    [1000, '39999.99万元', 'medium'],
    [300, '2000万元', 'medium'],
    [299, '2000万元', 'small'],
    [300, '1999.99万元', 'small'],
    [5000, '1999.99万元', 'small'],
    [20, '300万元', 'small'],
    [19, '300万元', 'micro'],
    [20, '299.99万元', 'micro'],
    [5000, '299.99万元', 'micro'],
    [19, '100亿元', 'micro'],
    [0, '0元', 'micro'],
    [19, undefined, 'micro'],
    [undefined, '299.99万元', 'micro'],
    // Where it is not known, it is known what it cannot be: 50 employees cannot be large.
    [20, undefined, { oneOf: ['small', 'micro'] }],
    [50, undefined, { oneOf: ['small', 'micro'] }],
    [299, undefined, { oneOf: ['small', 'micro'] }],
    [300, undefined, { oneOf: ['medium', 'small', 'micro'] }],
    [999, undefined, { oneOf: ['medium', 'small', 'micro'] }],
    [1000, undefined, { oneOf: ['large', 'medium', 'small', 'micro'] }],
    [undefined, '300万元', { oneOf: ['small', 'micro'] }],
    [undefined, '1999.99万元', { oneOf: ['small', 'micro'] }],
    [undefined, '2000万元', { oneOf: ['medium', 'small', 'micro'] }],
    [undefined, '4亿元', { oneOf: ['large', 'medium', 'small', 'micro'] }],
    [undefined, undefined, { oneOf: ['large', 'medium', 'small', 'micro'] }],
  ])('%s employees, revenue of %s: %j', (employees, revenue, expected) => {
    expect(sizeClass(employees, revenue)).toEqual(expected);
  });
});

/** For each provision, changes to A under which it is met, unmet and undetermined. */
const witnesses: Readonly<Record<Section3, Readonly<Record<Verdict, Answers>>>> = {
  'eligibility/technical-transformation': {
    met: { 'project.nature': 'relocation', 'project.isTransformationInSubstance': true },
    unmet: { 'project.nature': 'living-facilities', 'project.isTransformationInSubstance': true },
    undetermined: { 'project.nature': 'restoration' },
  },
  'eligibility/industrial-legal-person': {
    met: { 'enterprise.industryCode': 'B0610' },
    unmet: { 'enterprise.industryCode': 'E4710' },
    undetermined: { 'enterprise.industryCode': undefined },
  },
  'eligibility/normal-operation': {
    met: {},
    unmet: { 'enterprise.registrationStatus': 'suspended' },
    undetermined: { 'enterprise.operatesNormally': undefined },
  },
  'eligibility/designated-size': {
    met: { ...small, 'project.revenueAfter': '2000万元' },
    unmet: { ...small, 'project.revenueAfter': '1999.99万元' },
    undetermined: { ...small, 'project.revenueAfter': undefined },
  },
  'eligibility/industrial-policy': {
    met: { 'project.catalogueCategory': 'permitted' },
    unmet: { 'project.catalogueCategory': 'eliminated' },
    undetermined: { 'project.conformsToPolicyAndPlans': undefined },
  },
  'eligibility/access-standards': {
    met: {},
    unmet: { 'project.meetsAccessStandards.energy': false, 'project.meetsAccessStandards.land': undefined },
    undetermined: { 'project.meetsAccessStandards.technology': undefined },
  },
  'eligibility/cluster-layout': {
    met: { 'project.cluster': 'biomedicine' },
    unmet: { 'project.fitsClusterLayout': false },
    undetermined: { 'project.cluster': undefined },
  },
  'priority/little-giant': {
    met: { 'enterprise.honours': ['specialized-sme', 'little-giant'] },
    unmet: { 'enterprise.honours': ['single-champion'] },
    undetermined: { 'enterprise.honours': undefined },
  },
  'priority/single-champion': {
    met: { 'enterprise.honours': ['single-champion'] },
    unmet: { 'enterprise.honours': ['little-giant'] },
    undetermined: { 'enterprise.honours': undefined },
  },
  'priority/high-market-share': {
    met: {},
    unmet: { 'enterprise.isHighGrowth': false, 'enterprise.highMarketShare': undefined },
    undetermined: { 'enterprise.highMarketShare': undefined },
  },
  'priority/research-platform': {
    met: { 'enterprise.researchPlatforms': [{ level: 'regional', type: 'technology-centre' }] },
    unmet: { 'enterprise.researchPlatforms': [] },
    undetermined: { 'enterprise.researchPlatforms': undefined },
  },
  'eligibility/investment-scale': {
    met: { 'project.fixedAssetInvestment': '500万元' },
    unmet: { 'project.fixedAssetInvestment': '0元' },
    undetermined: { 'project.fixedAssetInvestment': undefined },
  },
  'eligibility/investment-progress': {
    met: { 'project.registration': 'approved' },
    unmet: { 'project.registration': 'none' },
    undetermined: { 'project.planYearInvestment': undefined },
  },
  'priority/in-year-production': {
    met: { 'project.productionDate': '2026-06-30', 'project.yieldsBenefitInYear': true },
    unmet: { 'project.productionDate': '2027-06-30', 'project.yieldsBenefitInYear': true },
    undetermined: { 'project.productionDate': undefined },
  },
  'eligibility/new-benefit': {
    met: { 'project.principalPurpose': 'safety', 'project.significantPurposeGain': true },
    unmet: { 'project.principalPurpose': 'safety', 'project.significantPurposeGain': false },
    undetermined: { 'project.principalPurpose': undefined, 'project.significantPurposeGain': undefined },
  },
};

describe('every provision can be met, unmet and undetermined', () => {
  it.each(section3)('%s', (provision) => {
    for (const expected of [met, unmet, undetermined] as const)
      expect(verdict(provision, witnesses[provision][expected])).toBe(expected);
  });

  it('and none of the requirements and priorities of section 三 is left out', () => {
    const names = policy.provisions.flatMap(({ name, kind, clause }) =>
      (kind === 'requirement' || kind === 'priority') && clause.startsWith('三') ? [name] : [],
    );
    expect([...names].sort()).toEqual([...section3].sort());
  });
});
