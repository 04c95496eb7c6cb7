// Generated from rules/guangxi-qianqi-jigai by `npm run generate`; not to be edited.

import type { ApplicationInput, EnterpriseInput, GuaranteeInput, LoanInput, ProjectInput, ResearchPlatformInput } from '../domain/application-input.js';
import type { RatioInput } from '../domain/type/ratio.js';

/** 所在设区市: city (申请人 applicant). */
export type City = '南宁市' | '柳州市' | '桂林市' | '梧州市' | '北海市' | '防城港市' | '钦州市' | '贵港市' | '玉林市' | '百色市' | '贺州市' | '河池市' | '来宾市' | '崇左市';

/** 称号: honours in force (登记信息 registry). */
export type Honour = 'little-giant' | 'single-champion' | 'specialized-sme' | 'high-growth' | 'regional-little-giant';

/** 级别: level. */
export type ResearchPlatformsLevel = 'national' | 'regional';

/** {@link ResearchPlatformInput} with the fields and choices of this policy. */
export interface GuangxiResearchPlatformInput extends Omit<ResearchPlatformInput, 'level'> {
  /** 级别: level. */ readonly level?: ResearchPlatformsLevel | null | undefined;
}

/** {@link EnterpriseInput} with the facts and choices of this policy. */
export interface GuangxiEnterpriseInput extends Omit<EnterpriseInput, 'city' | 'honours' | 'researchPlatforms'> {
  /** 所在设区市: city (申请人 applicant). */ readonly city?: City | null | undefined;
  /** 称号: honours in force (登记信息 registry). */ readonly honours?: readonly Honour[] | null | undefined;
  /** 创新平台: research platforms (登记信息 registry). */ readonly researchPlatforms?: readonly GuangxiResearchPlatformInput[] | null | undefined;
  /** 北部湾经济区新注册企业（南宁、北海、防城港、钦州、玉林、崇左新设法人）: newly registered in the Beibu Gulf Economic Zone (a new legal person in Nanning, Beihai, Fangchenggang, Qinzhou, Yulin or Chongzuo) (登记信息 registry). */ readonly newlyRegisteredInBeibuGulf?: boolean | null | undefined;
  /** 北部湾经济区政策所列主营业务收入占收入总额比例: share of total revenue from main business that the Beibu Gulf Economic Zone policy lists (申请人 applicant). */ readonly beibuGulfListedRevenueShare?: RatioInput | null | undefined;
  /** 产品市场份额占比高: its product has a high market share (主管部门 authority). */ readonly highMarketShare?: boolean | null | undefined;
}

/** 重点项目级别: level of key project (主管部门 authority). */
export type KeyProjectLevel = 'none' | 'regional' | 'national';

/** {@link LoanInput} with the facts and choices of this policy. */
export interface GuangxiLoanInput extends LoanInput {
  /** 贷款投向十四条重点产业链及其上下游: the loan is in one of the 14 key industrial chains or next to it (主管部门 authority). */ readonly inFourteenChains?: boolean | null | undefined;
  /** 贷款投向农副产品加工业: the loan is in the processing of farm products (主管部门 authority). */ readonly inAgroProcessing?: boolean | null | undefined;
  /** 贷款投向人工智能等新领域: the loan is in a new field such as artificial intelligence (主管部门 authority). */ readonly inNewField?: boolean | null | undefined;
  /** 贷款属于广西金融惠企名单制或普惠产品: the loan is a listed or inclusive product of Guangxi's interest subsidy for enterprises (主管部门 authority). */ readonly isListedProduct?: boolean | null | undefined;
}

/** 担保计划: guarantee scheme (申请人 applicant). */
export type GuaranteeScheme = 'ordinary' | 'private-investment-2026' | 'gx-science-innovation';

/** {@link GuaranteeInput} with the facts and choices of this policy. */
export interface GuangxiGuaranteeInput extends Omit<GuaranteeInput, 'scheme'> {
  /** 担保计划: guarantee scheme (申请人 applicant). */ readonly scheme?: GuaranteeScheme | null | undefined;
}

/** 工作重点: focus areas (申请人 applicant). */
export type Focus = 'chain-completion' | 'advanced-capacity' | 'process-equipment' | 'smart-manufacturing' | 'green';

/** 补链补线类型: part in completing chains and product lines (申请人 applicant). */
export type ChainRole = 'missing-link' | 'later-link' | 'product-line' | 'product-upgrade' | 'brand';

/** 所属产业集群: industrial cluster (申请人 applicant). */
export type Cluster = 'green-sugar' | 'rare-critical-metals' | 'green-chemicals' | 'connected-vehicles' | 'steel-materials' | 'inorganic-nonmetals' | 'eco-aluminium' | 'advanced-equipment' | 'textiles-apparel' | 'next-gen-it' | 'green-home' | 'electric-bicycles' | 'modern-paper' | 'speciality-food' | 'recycling' | 'new-energy-storage' | 'artificial-intelligence' | 'low-altitude-aerospace' | 'robots-terminals' | 'biomedicine' | 'other';

/** 列入财政支持名单: on a list of projects that regional funds support (主管部门 authority). */
export type SelectedForGrant = 'none' | 'equipment-2023' | 'major-2025' | 'upgrade-2025' | 'other';

/** {@link ProjectInput} with the facts and choices of this policy. */
export interface GuangxiProjectInput extends Omit<ProjectInput, 'keyProjectLevel' | 'loan' | 'guarantee'> {
  /** 重点项目级别: level of key project (主管部门 authority). */ readonly keyProjectLevel?: KeyProjectLevel | null | undefined;
  /** 贷款: the loan. */ readonly loan?: GuangxiLoanInput | null | undefined;
  /** 担保: the guarantee. */ readonly guarantee?: GuangxiGuaranteeInput | null | undefined;
  /** 工作重点: focus areas (申请人 applicant). */ readonly focus?: readonly Focus[] | null | undefined;
  /** 补链补线类型: part in completing chains and product lines (申请人 applicant). */ readonly chainRole?: readonly ChainRole[] | null | undefined;
  /** 所属产业集群: industrial cluster (申请人 applicant). */ readonly cluster?: Cluster | null | undefined;
  /** 符合集群布局和发展方向: fits the clusters' layout and direction of development (主管部门 authority). */ readonly fitsClusterLayout?: boolean | null | undefined;
  /** 投资规模大: large in investment (主管部门 authority). */ readonly isLargeScale?: boolean | null | undefined;
  /** 带动作用强: has a strong pull on others (主管部门 authority). */ readonly hasStrongPull?: boolean | null | undefined;
  /** 市场前景好、经济效益优: has good market prospects and economic benefit (主管部门 authority). */ readonly hasMarketAndBenefit?: boolean | null | undefined;
  /** 优质技术改造项目: a high-quality technical transformation project (主管部门 authority). */ readonly isHighQuality?: boolean | null | undefined;
  /** 重大技术改造项目: a major technical transformation project (主管部门 authority). */ readonly isMajorTransformation?: boolean | null | undefined;
  /** 当年发挥效益: yields benefit within the year (主管部门 authority). */ readonly yieldsBenefitInYear?: boolean | null | undefined;
  /** 新增效益明显: new benefit is evident (主管部门 authority). */ readonly newBenefitIsEvident?: boolean | null | undefined;
  /** 节能降碳或安全性能提升效益较大: a significant gain in energy saving, carbon reduction or safety (主管部门 authority). */ readonly significantPurposeGain?: boolean | null | undefined;
  /** 纳入自治区统筹推进重大项目: among the major projects coordinated by the region (主管部门 authority). */ readonly inCoordinatedMajorList?: boolean | null | undefined;
  /** 列入财政支持名单: on a list of projects that regional funds support (主管部门 authority). */ readonly selectedForGrant?: SelectedForGrant | null | undefined;
}

/** {@link ApplicationInput} with the facts and choices of this policy. */
export interface GuangxiApplicationInput extends Omit<ApplicationInput, 'enterprise' | 'project'> {
  /** 企业: The enterprise. */ readonly enterprise?: GuangxiEnterpriseInput | null | undefined;
  /** 项目: The project. */ readonly project?: GuangxiProjectInput | null | undefined;
}
