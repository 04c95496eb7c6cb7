import type { ApplicationInput, Assessment, EvaluateOptions } from 'qianqi-jigai';
import { guangxiQianqiJigai as policy } from 'qianqi-jigai';
import { baseCase } from '../base-case.js';

type Group = Record<string, unknown>;

/** What an example changes in the base case; `undefined` leaves a fact out. */
export interface Changes {
  readonly enterprise?: Group;
  readonly project?: Group;
  readonly evidence?: Group;
}

const base = baseCase.application as unknown as { enterprise: Group; project: Group };

/** The base case with changes. */
export const application = ({ enterprise, project, evidence }: Changes = {}): ApplicationInput =>
  JSON.parse(
    JSON.stringify({
      planYear: 2026,
      enterprise: { ...base.enterprise, ...enterprise },
      project: { ...base.project, ...project },
      ...(evidence === undefined ? {} : { evidence }),
    }),
  );

/** What the base case with changes is assessed as. */
export const assess = (changes: Changes = {}, options: EvaluateOptions = {}): Assessment =>
  policy.evaluateSync(application(changes), { asOf: baseCase.asOf, ...options });

/** The rows of the worked examples that explanations are tested on. */
export const examples: Readonly<Record<string, readonly [Changes, EvaluateOptions?]>> = {
  A: [{}],
  '1': [{ project: { planYearInvestment: '960万元' } }],
  '2': [{ project: { planYearInvestment: '959.99万元' } }],
  '3': [
    {
      project: {
        fixedAssetInvestment: '2000万元',
        completionDate: '2026-11-30',
        productionDate: '2026-12-31',
        registration: 'none',
      },
    },
  ],
  '3a': [
    {
      project: {
        fixedAssetInvestment: '2000万元',
        completionDate: '2025-12-20',
        productionDate: '2026-12-31',
        registration: 'none',
      },
    },
  ],
  '4': [{ project: { fixedAssetInvestment: '2000.01万元', registration: 'none' } }],
  '5': [{ project: { fixedAssetInvestment: '2000万元' } }],
  '6': [
    { project: { fixedAssetInvestment: '5000万元', planYearInvestment: '500万元', registration: 'approved' } },
  ],
  '7': [{ project: { fixedAssetInvestment: '4999.99万元', planYearInvestment: '500万元' } }],
  '8': [{ project: { fixedAssetInvestment: '499.99万元' } }],
  '9': [
    {
      enterprise: { aboveDesignatedSize: false, annualRevenue: '1800万元', employees: 45 },
      project: { outputBefore: '1900万元', outputAfter: '2090万元', revenueAfter: '2100万元' },
    },
  ],
  '9a': [{ enterprise: { aboveDesignatedSize: false, annualRevenue: '2600万元', employees: 350 } }],
  '10': [
    {
      enterprise: { aboveDesignatedSize: false, annualRevenue: '1800万元', employees: 12 },
      project: { outputBefore: '1900万元', outputAfter: '2090万元', revenueAfter: '2100万元' },
    },
  ],
  '11': [{ project: { principalPurpose: 'energy-saving', outputAfter: '9180万元' } }],
  '12': [
    {
      project: { principalPurpose: 'energy-saving', outputAfter: '9180万元', significantPurposeGain: true },
    },
  ],
  '13': [{ project: { nature: 'new-construction' } }],
  '13a': [{ project: { nature: 'expansion' } }],
  '13b': [{ project: { purpose: ['energy-saving', 'capacity'], principalPurpose: 'capacity' } }],
  '14': [{ enterprise: { isLegalPerson: false } }],
  '15': [{ enterprise: { industryCode: 'F5211' } }],
  '16': [{ project: { outputBefore: '0元', outputAfter: '1.1亿元' } }],
  '17': [{ project: { cluster: 'other' } }],
  '18': [{ project: { cluster: 'other', fitsClusterLayout: true } }],
  '18a': [{}],
  '19': [{ project: { fitsClusterLayout: false } }],
  '20': [{ project: { catalogueCategory: undefined } }],
  '21': [{ project: { catalogueCategory: 'restricted', conformsToPolicyAndPlans: undefined } }],
  '22': [
    {
      project: { fixedAssetInvestment: undefined, registration: 'none', productionDate: '2027-05-31' },
    },
  ],
  '23': [{ enterprise: { registrationStatus: 'revoked', operatesNormally: undefined } }],
  '24': [{ project: { outputAfter: '1.035亿元' } }],
  '25': [{ project: { outputAfter: '10349.99万元' } }],
  '26': [
    { project: { outputAfter: '1.017亿元' } },
    {
      parameters: { 'parameter.minimumOutputGrowth': { value: '12%', source: '自治区工业和信息化厅' } },
    },
  ],
};

/** The assessment of a row of the worked examples. */
export const example = (row: string): Assessment => {
  const [changes, options] = examples[row] ?? [];
  return assess(changes, options);
};
