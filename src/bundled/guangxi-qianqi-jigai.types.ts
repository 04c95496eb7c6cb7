// Generated from rules/guangxi-qianqi-jigai by `npm run generate`; not to be edited.

import type { ApplicationInput, EnterpriseInput, GuaranteeInput, LoanInput, ProjectInput } from '../domain/application-input.js';
import type { RatioInput } from '../domain/type/ratio.js';

/** 所在设区市: city (申请人 applicant). */
export type City = '南宁市' | '柳州市' | '桂林市' | '梧州市' | '北海市' | '防城港市' | '钦州市' | '贵港市' | '玉林市' | '百色市' | '贺州市' | '河池市' | '来宾市' | '崇左市';

/** 称号: honours in force (登记信息 registry). */
export type Honour = 'little-giant' | 'single-champion' | 'specialized-sme' | 'high-growth' | 'regional-little-giant';

/** {@link EnterpriseInput} with the facts and choices of this policy. */
export interface GuangxiEnterpriseInput extends Omit<EnterpriseInput, 'city' | 'honours'> {
  /** 所在设区市: city (申请人 applicant). */ readonly city?: City | null | undefined;
  /** 称号: honours in force (登记信息 registry). */ readonly honours?: readonly Honour[] | null | undefined;
  /** 北部湾经济区新注册企业（南宁、北海、防城港、钦州、玉林、崇左新设法人）: newly registered in the Beibu Gulf Economic Zone (a new legal person in Nanning, Beihai, Fangchenggang, Qinzhou, Yulin or Chongzuo) (登记信息 registry). */ readonly newlyRegisteredInBeibuGulf?: boolean | null | undefined;
  /** 北部湾经济区政策所列主营业务收入占收入总额比例: share of total revenue from main business that the Beibu Gulf Economic Zone policy lists (申请人 applicant). */ readonly beibuGulfListedRevenueShare?: RatioInput | null | undefined;
}

/** 所属产业集群: industrial cluster (申请人 applicant). */
export type Cluster = 'green-sugar' | 'rare-critical-metals' | 'green-chemicals' | 'connected-vehicles' | 'steel-materials' | 'inorganic-nonmetals' | 'eco-aluminium' | 'advanced-equipment' | 'textiles-apparel' | 'next-gen-it' | 'green-home' | 'electric-bicycles' | 'modern-paper' | 'speciality-food' | 'recycling' | 'new-energy-storage' | 'artificial-intelligence' | 'low-altitude-aerospace' | 'robots-terminals' | 'biomedicine' | 'other';

/** {@link LoanInput} with the facts and choices of this policy. */
export interface GuangxiLoanInput extends LoanInput {
  /** 贷款属于广西金融惠企名单制或普惠产品: the loan is a listed or inclusive product of Guangxi's interest subsidy for enterprises (主管部门 authority). */ readonly isListedProduct?: boolean | null | undefined;
}

/** 担保计划: guarantee scheme (申请人 applicant). */
export type GuaranteeScheme = 'ordinary' | 'private-investment-2026' | 'gx-science-innovation';

/** {@link GuaranteeInput} with the facts and choices of this policy. */
export interface GuangxiGuaranteeInput extends Omit<GuaranteeInput, 'scheme'> {
  /** 担保计划: guarantee scheme (申请人 applicant). */ readonly scheme?: GuaranteeScheme | null | undefined;
}

/** 列入财政支持名单: on a list of projects that regional funds support (主管部门 authority). */
export type SelectedForGrant = 'none' | 'equipment-2023' | 'major-2025' | 'upgrade-2025' | 'other';

/** {@link ProjectInput} with the facts and choices of this policy. */
export interface GuangxiProjectInput extends Omit<ProjectInput, 'cluster' | 'loan' | 'guarantee'> {
  /** 所属产业集群: industrial cluster (申请人 applicant). */ readonly cluster?: Cluster | null | undefined;
  /** 贷款: the loan. */ readonly loan?: GuangxiLoanInput | null | undefined;
  /** 担保: the guarantee. */ readonly guarantee?: GuangxiGuaranteeInput | null | undefined;
  /** 列入财政支持名单: on a list of projects that regional funds support (主管部门 authority). */ readonly selectedForGrant?: SelectedForGrant | null | undefined;
}

/** {@link ApplicationInput} with the facts and choices of this policy. */
export interface GuangxiApplicationInput extends Omit<ApplicationInput, 'enterprise' | 'project'> {
  /** 企业: The enterprise. */ readonly enterprise?: GuangxiEnterpriseInput | null | undefined;
  /** 项目: The project. */ readonly project?: GuangxiProjectInput | null | undefined;
}
