import { readFileSync } from 'node:fs';
import type { Assessment, EvaluateOptions, GuangxiApplicationInput } from 'qianqi-jigai';
import { guangxiQianqiJigai as policy } from 'qianqi-jigai';
import { baseCasePath } from '../base-case.js';

type Group = Readonly<Record<string, unknown>>;

/** What an example changes in the base case; `undefined` leaves a fact out. */
export interface Changes {
  readonly enterprise?: Group;
  readonly project?: Group;
  readonly evidence?: Group;
}

const base: { asOf: string; application: { planYear: number; enterprise: Group; project: Group } } =
  JSON.parse(readFileSync(baseCasePath, 'utf8'));

/** The base case with changes. */
export const application = ({ enterprise, project, evidence }: Changes = {}): GuangxiApplicationInput =>
  JSON.parse(
    JSON.stringify({
      planYear: base.application.planYear,
      enterprise: { ...base.application.enterprise, ...enterprise },
      project: { ...base.application.project, ...project },
      evidence,
    }),
  );

/** What the base case with changes comes to. */
export const assess = (changes: Changes = {}, options: EvaluateOptions = {}): Assessment =>
  policy.evaluateSync(application(changes), { asOf: base.asOf, ...options });

/**
 * The assessment cut down to section 三, with a digest that stands still: its explanation changes only when the
 * explanation of that section does.
 */
export const section3Of = (assessment: Assessment): Assessment => {
  const findings = assessment.findings.filter(({ provision }) => /^(eligibility|priority)\//.test(provision));
  const isTold = (provision: string): boolean => findings.some((finding) => finding.provision === provision);
  return {
    ...assessment,
    policy: { ...assessment.policy, version: '0.0.0', digest: '0123456789abcdef'.repeat(4) },
    findings,
    notInForce: [],
    benefits: { lines: [], alternatives: [], schedules: [] },
    missing: assessment.missing
      .map((fact) => ({ ...fact, neededBy: fact.neededBy.filter(isTold) }))
      .filter(({ neededBy }) => neededBy.length > 0),
  };
};

const energySaving = { principalPurpose: 'energy-saving', outputAfter: '9180万元' };

const small = {
  enterprise: { aboveDesignatedSize: false, annualRevenue: '1800万元', employees: 45 },
  project: { outputBefore: '1900万元', outputAfter: '2090万元', revenueAfter: '2100万元' },
};

/** The rows of the worked examples for section 三, by their number there. */
const rows: Readonly<Record<string, readonly [Changes, EvaluateOptions?]>> = {
  A: [{}],
  1: [{ project: { planYearInvestment: '960万元' } }],
  2: [{ project: { planYearInvestment: '959.99万元' } }],
  3: [
    {
      project: {
        fixedAssetInvestment: '2000万元',
        completionDate: '2026-11-30',
        productionDate: '2026-12-31',
        registration: 'none',
      },
    },
  ],
  4: [{ project: { fixedAssetInvestment: '2000.01万元', registration: 'none' } }],
  5: [{ project: { fixedAssetInvestment: '2000万元' } }],
  6: [
    {
      project: { fixedAssetInvestment: '5000万元', planYearInvestment: '500万元', registration: 'approved' },
    },
  ],
  7: [{ project: { fixedAssetInvestment: '4999.99万元', planYearInvestment: '500万元' } }],
  8: [{ project: { fixedAssetInvestment: '499.99万元' } }],
  9: [small],
  '9a': [{ enterprise: { aboveDesignatedSize: false, annualRevenue: '2600万元', employees: 350 } }],
  10: [{ ...small, enterprise: { ...small.enterprise, employees: 12 } }],
  11: [{ project: energySaving }],
  12: [{ project: { ...energySaving, significantPurposeGain: true } }],
  13: [{ project: { nature: 'new-construction' } }],
  '13a': [{ project: { nature: 'expansion' } }],
  14: [{ enterprise: { isLegalPerson: false } }],
  15: [{ enterprise: { industryCode: 'F5211' } }],
  16: [{ project: { outputBefore: '0元', outputAfter: '1.1亿元' } }],
  17: [{ project: { cluster: 'other' } }],
  18: [{ project: { cluster: 'other', fitsClusterLayout: true } }],
  19: [{ project: { fitsClusterLayout: false } }],
  20: [{ project: { catalogueCategory: undefined } }],
  21: [{ project: { catalogueCategory: 'restricted', conformsToPolicyAndPlans: undefined } }],
  22: [{ project: { fixedAssetInvestment: undefined, registration: 'none' } }],
  23: [{ enterprise: { registrationStatus: 'revoked', operatesNormally: undefined } }],
  24: [{ project: { outputAfter: '1.035亿元' } }],
  25: [{ project: { outputAfter: '10349.99万元' } }],
  26: [
    { project: { outputAfter: '1.017亿元' } },
    { parameters: { 'parameter.minimumOutputGrowth': { value: '12%', source: '自治区工业和信息化厅' } } },
  ],
};

export const exampleRows: readonly string[] = Object.keys(rows);

/** The assessment of a row of the worked examples. */
export const example = (row: string): Assessment => {
  const [changes, options] = rows[row] ?? [];
  return assess(changes, options);
};
