// Generated from rules/guangxi-qianqi-jigai by `npx vitest run test/generated -u`; not to be edited.

import type { ApplicationInput, EnterpriseInput, ProjectInput } from '../domain/application.js';
import type { RatioInput } from '../domain/field.js';

/** 所在设区市: city. */
export type City =
  | '南宁市'
  | '柳州市'
  | '桂林市'
  | '梧州市'
  | '北海市'
  | '防城港市'
  | '钦州市'
  | '贵港市'
  | '玉林市'
  | '百色市'
  | '贺州市'
  | '河池市'
  | '来宾市'
  | '崇左市';

/** 称号: honours in force. */
export type Honour =
  | 'little-giant'
  | 'single-champion'
  | 'specialized-sme'
  | 'high-growth'
  | 'regional-little-giant';

/** 所属产业集群: industrial cluster. */
export type Cluster =
  | 'green-sugar'
  | 'rare-critical-metals'
  | 'green-chemicals'
  | 'connected-vehicles'
  | 'steel-materials'
  | 'inorganic-nonmetals'
  | 'eco-aluminium'
  | 'advanced-equipment'
  | 'textiles-apparel'
  | 'next-gen-it'
  | 'green-home'
  | 'electric-bicycles'
  | 'modern-paper'
  | 'speciality-food'
  | 'recycling'
  | 'new-energy-storage'
  | 'artificial-intelligence'
  | 'low-altitude-aerospace'
  | 'robots-terminals'
  | 'biomedicine'
  | 'other';

/** 担保计划: guarantee scheme. */
export type GuaranteeScheme = 'ordinary' | 'private-investment-2026' | 'gx-science-innovation';

/** 列入财政支持名单: on a list of projects that regional funds support. */
export type SelectedForGrant = 'none' | 'equipment-2023' | 'major-2025' | 'upgrade-2025' | 'other';

/** {@link EnterpriseInput} with the choices of this policy. */
export interface GuangxiEnterpriseInput
  extends Omit<
    EnterpriseInput,
    'city' | 'honours' | 'newlyRegisteredInBeibuGulf' | 'beibuGulfListedRevenueShare'
  > {
  /** 所在设区市: city. */
  readonly city?: City | null | undefined;
  /** 称号: honours in force. */
  readonly honours?: readonly Honour[] | null | undefined;
  /** 北部湾经济区新注册企业（南宁、北海、防城港、钦州、玉林、崇左新设法人）: newly registered in the Beibu Gulf Economic Zone (a new legal person in Nanning, Beihai, Fangchenggang, Qinzhou, Yulin or Chongzuo). */
  readonly newlyRegisteredInBeibuGulf?: boolean | null | undefined;
  /** 北部湾经济区政策所列主营业务收入占收入总额比例: share of total revenue from main business that the Beibu Gulf Economic Zone policy lists. */
  readonly beibuGulfListedRevenueShare?: RatioInput | null | undefined;
}

/** {@link ProjectInput} with the choices of this policy. */
export interface GuangxiProjectInput
  extends Omit<ProjectInput, 'cluster' | 'selectedForGrant' | 'loan' | 'guarantee'> {
  /** 所属产业集群: industrial cluster. */
  readonly cluster?: Cluster | null | undefined;
  /** 列入财政支持名单: on a list of projects that regional funds support. */
  readonly selectedForGrant?: SelectedForGrant | null | undefined;
  readonly loan?:
    | (Omit<NonNullable<ProjectInput['loan']>, 'isListedProduct'> & {
        /** 贷款属于广西金融惠企名单制或普惠产品: the loan is a listed or inclusive product of Guangxi's interest subsidy for enterprises. */
        readonly isListedProduct?: boolean | null | undefined;
      })
    | null
    | undefined;
  readonly guarantee?:
    | (Omit<NonNullable<ProjectInput['guarantee']>, 'scheme'> & {
        /** 担保计划: guarantee scheme. */ readonly scheme?: GuaranteeScheme | null | undefined;
      })
    | null
    | undefined;
}

/** {@link ApplicationInput} with the choices of this policy. */
export interface GuangxiApplicationInput extends Omit<ApplicationInput, 'enterprise' | 'project'> {
  readonly enterprise?: GuangxiEnterpriseInput | null | undefined;
  readonly project?: GuangxiProjectInput | null | undefined;
}
