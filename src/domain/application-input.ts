// Generated from the national vocabulary by `npm run generate`; not to be edited.

import type { Evidence } from './evidence.js';
import type { AreaInput } from './type/area.js';
import type { DateInput } from './type/date.js';
import type { MoneyInput } from './type/money.js';
import type { PriceInput } from './type/price.js';
import type { RatioInput } from './type/ratio.js';

/** 创新平台: research platforms (登记信息 registry). */
export interface ResearchPlatformInput {
  /** 级别: level. */ readonly level?: 'national' | null | undefined;
  /** 类型: type. */ readonly type?: 'technology-centre' | 'engineering-research-centre' | 'engineering-laboratory' | null | undefined;
}

/** 以后年度预计应纳所得税额: income tax payable expected in the years after this one (申请人 applicant). */
export interface IncomeTaxPayableForecastInput {
  /** 年度: year (年). */ readonly year?: number | null | undefined;
  /** 预计应纳所得税额: income tax payable, as expected (元). */ readonly amount?: MoneyInput | null | undefined;
}

/** 研发: research and development. */
export interface ResearchInput {
  /** 属于研发活动: its activity is research and development in the sense of the super-deduction (主管部门 authority). */ readonly qualifyingActivity?: boolean | null | undefined;
  /** 设置研发支出辅助账: keeps an auxiliary ledger of R&D spending (申请人 applicant). */ readonly hasAuxiliaryLedger?: boolean | null | undefined;
  /** 研发五项费用（人员人工、直接投入、折旧、摊销、新产品设计等费用，不含不征税收入支出）: R&D spending on the five items (staff, direct input, depreciation, amortisation, design of new products), without what non-taxable income paid (元; 申请人 applicant). */ readonly fiveItems?: MoneyInput | null | undefined;
  /** 与研发直接相关的其他费用（不含不征税收入支出）: other costs directly related to R&D, without what non-taxable income paid (元; 申请人 applicant). */ readonly otherCosts?: MoneyInput | null | undefined;
  /** 委托境内研发费用（不含不征税收入支出）: spending on R&D entrusted within China, without what non-taxable income paid (元; 申请人 applicant). */ readonly domesticEntrusted?: MoneyInput | null | undefined;
  /** 委托境外机构研发费用（不含不征税收入支出）: spending on R&D entrusted to bodies abroad, without what non-taxable income paid (元; 申请人 applicant). */ readonly overseasEntrusted?: MoneyInput | null | undefined;
  /** 以不征税收入支付的研发费用: R&D spending that non-taxable income paid (元; 申请人 applicant). */ readonly nonTaxableFunded?: MoneyInput | null | undefined;
  /** 列入集成电路、工业母机企业清单: on the list of integrated-circuit and industrial mother-machine enterprises (主管部门 authority). */ readonly isCircuitOrMachineTool?: boolean | null | undefined;
  /** 当年研发投入（税务部门认可的加计扣除数）: R&D spending this year, as accepted for the super-deduction (元; 登记信息 registry). */ readonly spending?: MoneyInput | null | undefined;
  /** 上年研发投入（税务部门认可的加计扣除数）: R&D spending last year, as accepted for the super-deduction (元; 登记信息 registry). */ readonly spendingLastYear?: MoneyInput | null | undefined;
}

/** 技术转让: technology transfer. */
export interface TransferInput {
  /** 技术转让收入: revenue from technology transfer (元; 申请人 applicant). */ readonly revenue?: MoneyInput | null | undefined;
  /** 所转让技术的计税净值或摊销额: tax value or amortisation of the technology transferred (元; 申请人 applicant). */ readonly cost?: MoneyInput | null | undefined;
  /** 技术转让相关税费: taxes on the technology transfer (元; 申请人 applicant). */ readonly taxes?: MoneyInput | null | undefined;
  /** 技术转让应分摊的期间费用: expenses of the period shared by the technology transfer (元; 申请人 applicant). */ readonly sharedExpenses?: MoneyInput | null | undefined;
  /** 技术转让符合范围、经认定登记并单独核算: the technology transfer is in scope, certified and accounted for separately (登记信息 registry). */ readonly inScopeAndCertified?: boolean | null | undefined;
  /** 存在技术转让优惠排除情形（100%关联方，或属于禁止、限制出口技术）: the technology transfer is barred from relief (to a party related by 100%, or on the list of technology whose export is prohibited or restricted) (申请人 applicant). */ readonly excluded?: boolean | null | undefined;
  /** 技术转让免征增值税销售额: technology transfer sales exempt from VAT (元; 申请人 applicant). */ readonly vatPrice?: MoneyInput | null | undefined;
  /** 技术转让对应的不得抵扣进项税额: input VAT that the exempt technology transfer may not credit (元; 申请人 applicant). */ readonly inputVatForgone?: MoneyInput | null | undefined;
}

/** 企业: The enterprise. */
export interface EnterpriseInput {
  /** 企业名称: enterprise name (申请人 applicant). */ readonly name?: string | null | undefined;
  /** 统一社会信用代码: unified social credit code (登记信息 registry). */ readonly unifiedSocialCreditCode?: string | null | undefined;
  /** 所在设区市: city (申请人 applicant). */ readonly city?: string | null | undefined;
  /** 国民经济行业代码: industry code (GB/T 4754) (登记信息 registry). */ readonly industryCode?: string | null | undefined;
  /** 具有独立法人资格: is a legal person of its own (登记信息 registry). */ readonly isLegalPerson?: boolean | null | undefined;
  /** 民营企业: is privately owned (申请人 applicant). */ readonly isPrivate?: boolean | null | undefined;
  /** 登记状态: registration status (登记信息 registry). */ readonly registrationStatus?: 'active' | 'suspended' | 'liquidating' | 'revoked' | 'rescinded' | 'deregistered' | null | undefined;
  /** 生产经营正常: operates normally (申请人 applicant). */ readonly operatesNormally?: boolean | null | undefined;
  /** 规模以上工业企业: industrial enterprise above designated size (申请人 applicant). */ readonly aboveDesignatedSize?: boolean | null | undefined;
  /** 年营业收入: annual revenue (元; 申请人 applicant). */ readonly annualRevenue?: MoneyInput | null | undefined;
  /** 从业人员: employees (人; 申请人 applicant). */ readonly employees?: number | null | undefined;
  /** 资产总额: total assets (元; 申请人 applicant). */ readonly totalAssets?: MoneyInput | null | undefined;
  /** 称号: honours in force (登记信息 registry). */ readonly honours?: readonly ('little-giant' | 'single-champion' | 'specialized-sme' | 'high-growth')[] | null | undefined;
  /** 高成长性企业: high-growth enterprise (主管部门 authority). */ readonly isHighGrowth?: boolean | null | undefined;
  /** 创新平台: research platforms (登记信息 registry). */ readonly researchPlatforms?: readonly ResearchPlatformInput[] | null | undefined;
  /** 列入科技创新清单: on the list of innovative enterprises pushed to banks (主管部门 authority). */ readonly onInnovationList?: boolean | null | undefined;
  /** 列入重大技术装备免税企业清单: on the list of makers of major technical equipment exempt from import taxes (主管部门 authority). */ readonly onMajorEquipmentList?: boolean | null | undefined;
  /** 严重失信主体: listed as seriously dishonest (登记信息 registry). */ readonly seriouslyDishonest?: boolean | null | undefined;
  /** 列入经营异常名录: on the list of abnormal operations (登记信息 registry). */ readonly onAbnormalList?: boolean | null | undefined;
  /** 有未修复的失信记录: has a record of dishonesty that is not repaired (登记信息 registry). */ readonly hasUnrepairedDishonesty?: boolean | null | undefined;
  /** 曾作虚假承诺或逾期未履行承诺: has made a false commitment or missed the date of one (登记信息 registry). */ readonly hasBrokenCommitment?: boolean | null | undefined;
  /** 已作信用承诺: has given a credit commitment (申请人 applicant). */ readonly creditCommitmentGiven?: boolean | null | undefined;
  /** 增值税纳税人类型: VAT status (登记信息 registry). */ readonly vatStatus?: 'general' | 'small-scale' | null | undefined;
  /** 纳税缴费信用级别: tax credit grade (登记信息 registry). */ readonly taxCreditGrade?: 'A' | 'B' | 'M' | 'C' | 'D' | null | undefined;
  /** 存在留抵退税排除情形（申请前36个月内骗取退税、虚开专用发票或因偷税被处罚两次以上，或自2019年4月1日起享受即征即退、先征后返（退））: barred from the refund of excess input VAT (in the last 36 months refund fraud, false special invoices or two penalties for evasion; or VAT refunded on collection since 1 April 2019) (登记信息 registry). */ readonly refundDisqualified?: boolean | null | undefined;
  /** 制造业等四行业增值税销售额占比: share of VAT sales in the four industries refunded monthly, manufacturing among them (申请人 applicant). */ readonly refundIndustrySalesShare?: RatioInput | null | undefined;
  /** 制造业增值税销售额占比: share of VAT sales in manufacturing (申请人 applicant). */ readonly manufacturingSalesShare?: RatioInput | null | undefined;
  /** 列入先进制造业企业清单: on the list of advanced manufacturing enterprises (主管部门 authority). */ readonly onAdvancedManufacturingList?: boolean | null | undefined;
  /** 当期销项税额: output VAT of the period (元; 申请人 applicant). */ readonly outputVat?: MoneyInput | null | undefined;
  /** 当期可抵扣进项税额: input VAT of the period that may be credited (元; 申请人 applicant). */ readonly creditableInputVat?: MoneyInput | null | undefined;
  /** 上期留抵税额: excess input VAT brought forward into the period (元; 申请人 applicant). */ readonly openingExcessInputVat?: MoneyInput | null | undefined;
  /** 期初加计抵减额余额: balance of the VAT bonus at the start of the period (元; 申请人 applicant). */ readonly openingVatBonus?: MoneyInput | null | undefined;
  /** 上年末留抵税额: excess input VAT at the end of last December (元; 申请人 applicant). */ readonly excessInputVatLastDecember?: MoneyInput | null | undefined;
  /** 连续六个月有期末留抵税额: had excess input VAT for six months in a row (申请人 applicant). */ readonly excessForSixMonths?: boolean | null | undefined;
  /** 进项构成比例: input composition ratio (申请人 applicant). */ readonly inputCompositionRatio?: RatioInput | null | undefined;
  /** 企业所得税征收方式: how enterprise income tax is collected (登记信息 registry). */ readonly incomeTaxCollection?: 'account-based' | 'deemed' | null | undefined;
  /** 高新技术企业（证书在纳税年度内有效）: high and new technology enterprise, certificate valid in the tax year (登记信息 registry). */ readonly isHighTech?: boolean | null | undefined;
  /** 西部鼓励类主营业务收入占收入总额比例: share of total revenue from main business in the western regions' catalogue of encouraged industries (申请人 applicant). */ readonly westernCatalogueRevenueShare?: RatioInput | null | undefined;
  /** 从事国家限制或禁止行业: is in an industry that the state restricts or prohibits (主管部门 authority). */ readonly inRestrictedIndustry?: boolean | null | undefined;
  /** 从业人数季度平均值: employees, quarterly average of the year (人; 申请人 applicant). */ readonly averageEmployees?: number | null | undefined;
  /** 资产总额季度平均值: total assets, quarterly average of the year (元; 申请人 applicant). */ readonly averageTotalAssets?: MoneyInput | null | undefined;
  /** 当年应纳税所得额: taxable income this year, before the rate (元; 申请人 applicant). */ readonly taxableIncome?: MoneyInput | null | undefined;
  /** 企业所得税适用税率: enterprise income tax rate (申请人 applicant). */ readonly incomeTaxRate?: RatioInput | null | undefined;
  /** 当年应纳所得税额: income tax payable this year, before credits (元; 申请人 applicant). */ readonly incomeTaxPayable?: MoneyInput | null | undefined;
  /** 以后年度预计应纳所得税额: income tax payable expected in the years after this one (申请人 applicant). */ readonly incomeTaxPayableForecast?: readonly IncomeTaxPayableForecastInput[] | null | undefined;
  /** 六税两费应纳额（减征前）: the six taxes and two surcharges payable, before reduction (元; 申请人 applicant). */ readonly sixTaxesAndFees?: MoneyInput | null | undefined;
  /** 研发: research and development. */ readonly research?: ResearchInput | null | undefined;
  /** 技术转让: technology transfer. */ readonly transfer?: TransferInput | null | undefined;
}

/** 准入标准: access standards. */
export interface MeetsAccessStandardsInput {
  /** 符合土地准入标准: meets the land access standard (主管部门 authority). */ readonly land?: boolean | null | undefined;
  /** 符合环保准入标准: meets the environmental access standard (主管部门 authority). */ readonly environment?: boolean | null | undefined;
  /** 符合节能准入标准: meets the energy-saving access standard (主管部门 authority). */ readonly energy?: boolean | null | undefined;
  /** 符合技术准入标准: meets the technology access standard (主管部门 authority). */ readonly technology?: boolean | null | undefined;
  /** 符合安全生产准入标准: meets the production-safety access standard (主管部门 authority). */ readonly safety?: boolean | null | undefined;
}

/** 还本计划: repayments of principal (申请人 applicant). */
export interface LoanRepaymentInput {
  /** 还本日期: date. */ readonly date?: DateInput | null | undefined;
  /** 还本金额: principal repaid (元). */ readonly amount?: MoneyInput | null | undefined;
}

/** 贷款: the loan. */
export interface LoanInput {
  /** 贷款本金: principal of the loan (元; 申请人 applicant). */ readonly principal?: MoneyInput | null | undefined;
  /** 贷款发放日期: date on which the loan was paid out (申请人 applicant). */ readonly payoutDate?: DateInput | null | undefined;
  /** 贷款年利率: annual interest rate of the loan (申请人 applicant). */ readonly annualRate?: RatioInput | null | undefined;
  /** 还本计划: repayments of principal (申请人 applicant). */ readonly repayments?: readonly LoanRepaymentInput[] | null | undefined;
  /** 贷款种类: kind of loan (申请人 applicant). */ readonly kind?: 'fixed-asset' | 'working-capital' | null | undefined;
  /** 贷款为中长期贷款: the loan is medium- or long-term (申请人 applicant). */ readonly isMediumOrLongTerm?: boolean | null | undefined;
  /** 贷款用于设备更新项目: the loan is for equipment renewal (申请人 applicant). */ readonly forEquipmentRenewal?: boolean | null | undefined;
  /** 贷款用于设备购置、技术改造、数字化转型或车间改造: the loan is for equipment, technical transformation, digital upgrading or rebuilding a workshop (申请人 applicant). */ readonly forTransformation?: boolean | null | undefined;
  /** 贷款由贴息政策经办银行发放: the loan is from a handling bank of the interest subsidy (主管部门 authority). */ readonly handlingBank?: boolean | null | undefined;
  /** 贷款投向设备更新贷款贴息支持领域: the loan is in a field that the equipment-renewal interest subsidy supports (主管部门 authority). */ readonly inSupportedField?: boolean | null | undefined;
  /** 贷款获科技创新和技术改造再贷款支持: the loan is refinanced by the central bank's relending for innovation and technical transformation (申请人 applicant). */ readonly refinancedByRelending?: boolean | null | undefined;
  /** 贷款已享受中央财政其他贴息: the loan already has another central interest subsidy (申请人 applicant). */ readonly otherCentralSubsidy?: boolean | null | undefined;
}

/** 担保: the guarantee. */
export interface GuaranteeInput {
  /** 担保金额: amount to be guaranteed (元; 申请人 applicant). */ readonly amount?: MoneyInput | null | undefined;
  /** 担保年限: years of the guarantee (年; 申请人 applicant). */ readonly years?: number | null | undefined;
  /** 年化担保费率: annual guarantee fee rate (申请人 applicant). */ readonly annualFeeRate?: RatioInput | null | undefined;
  /** 担保计划: guarantee scheme (申请人 applicant). */ readonly scheme?: 'ordinary' | 'private-investment-2026' | null | undefined;
}

/** 设备清单: equipment (申请人 applicant). */
export interface EquipmentInput {
  /** 设备名称: name. */ readonly name?: string | null | undefined;
  /** 资产类别: kind of asset. */ readonly kind?: 'machinery' | 'tools' | 'vehicle' | 'electronics' | 'aircraft-train-ship' | 'building' | null | undefined;
  /** 购置价款（发票金额，不含增值税和运输、安装、调试费用）: price on the invoice, without VAT, transport, installation and commissioning (元). */ readonly cost?: MoneyInput | null | undefined;
  /** 进项税额: input VAT (元). */ readonly inputVat?: MoneyInput | null | undefined;
  /** 进项税额已抵扣: its input VAT is credited. */ readonly vatCredited?: boolean | null | undefined;
  /** 运输、安装、调试费用（不含税）: transport, installation and commissioning, without VAT (元). */ readonly attributableCost?: MoneyInput | null | undefined;
  /** 购置价款中的财政拨款: part of the price that state funds paid (元). */ readonly stateFunded?: MoneyInput | null | undefined;
  /** 购置价款中的不征税收入: part of the price that non-taxable income paid (元). */ readonly nonTaxableFunded?: MoneyInput | null | undefined;
  /** 取得方式: how it was acquired. */ readonly acquisition?: 'purchased' | 'self-built' | 'finance-lease' | 'contributed' | 'exchanged' | 'donated' | null | undefined;
  /** 租赁期届满所有权转移: title passes at the end of the lease. */ readonly titlePasses?: boolean | null | undefined;
  /** 新购进（非使用过）: new, not used before. */ readonly isNew?: boolean | null | undefined;
  /** 企业自身实际使用: used by the enterprise itself. */ readonly usedBySelf?: boolean | null | undefined;
  /** 购置日期（发票开具日期；分期付款或赊销为到货日期；自行建造为竣工结算日期）: date of purchase: of the invoice; of arrival if paid in instalments or on credit; of the completion settlement if self-built. */ readonly purchaseDate?: DateInput | null | undefined;
  /** 投入使用日期: date put into use. */ readonly putIntoUse?: DateInput | null | undefined;
  /** 税前扣除折旧方法: depreciation method for tax. */ readonly depreciationMethod?: 'straight-line' | 'one-off' | 'shortened-life' | 'double-declining' | 'sum-of-years' | null | undefined;
  /** 折旧年限: depreciation life (年). */ readonly depreciationYears?: number | null | undefined;
  /** 预计净残值率: residual value as a share of cost. */ readonly residualRate?: RatioInput | null | undefined;
  /** 专用设备目录: special-equipment catalogue. */ readonly specialCatalogue?: 'energy-water' | 'environment' | 'safety' | 'none' | null | undefined;
  /** 购置时原计税基础: tax basis at purchase (元). */ readonly originalTaxBasis?: MoneyInput | null | undefined;
  /** 数字化智能化改造投入（不含运输、安装、调试费用和退还的增值税）: spending on digital retrofit, without transport, installation, commissioning and refunded VAT (元). */ readonly digitalRetrofitCost?: MoneyInput | null | undefined;
  /** 改造投入中的财政拨款: part of the retrofit that state funds paid (元). */ readonly retrofitStateFunded?: MoneyInput | null | undefined;
  /** 数字化智能化改造投入日期: date of the spending on digital retrofit. */ readonly retrofitDate?: DateInput | null | undefined;
  /** 改造后仍符合专用设备目录: still meets the catalogue after the retrofit. */ readonly meetsCatalogueAfterRetrofit?: boolean | null | undefined;
  /** 进口设备: imported. */ readonly imported?: boolean | null | undefined;
  /** 完税价格: customs value (元). */ readonly customsValue?: MoneyInput | null | undefined;
  /** 关税税率: customs duty rate. */ readonly dutyRate?: RatioInput | null | undefined;
  /** 属于不予免税目录: in the catalogue of goods not exempted. */ readonly exemptionCatalogueExcluded?: boolean | null | undefined;
  /** 在项目投资总额内进口: imported within the project's total investment (登记信息 registry). */ readonly withinTotalInvestment?: boolean | null | undefined;
  /** 已办理海关减免税审核确认: customs has confirmed the relief (登记信息 registry). */ readonly reliefConfirmed?: boolean | null | undefined;
}

/** 进口零部件和原材料清单: imported parts and materials (申请人 applicant). */
export interface ImportedPartInput {
  /** 完税价格: customs value (元). */ readonly customsValue?: MoneyInput | null | undefined;
  /** 关税税率: customs duty rate. */ readonly dutyRate?: RatioInput | null | undefined;
}

/** 项目: The project. */
export interface ProjectInput {
  /** 项目名称: project name (申请人 applicant). */ readonly name?: string | null | undefined;
  /** 建设性质: nature of construction (申请人 applicant). */ readonly nature?: 'new-construction' | 'expansion' | 'technical-transformation' | 'living-facilities' | 'relocation' | 'restoration' | 'equipment-purchase' | null | undefined;
  /** 属于技术改造性质: is technical transformation in substance (主管部门 authority). */ readonly isTransformationInSubstance?: boolean | null | undefined;
  /** 项目行业编码: industry code of the project (GB/T 4754) (登记信息 registry). */ readonly industryCode?: string | null | undefined;
  /** 产业结构调整指导目录类别: category in the industrial restructuring catalogue (申请人 applicant). */ readonly catalogueCategory?: 'encouraged' | 'permitted' | 'restricted' | 'eliminated' | null | undefined;
  /** 符合产业政策和发展规划: conforms to industrial policy and development plans (主管部门 authority). */ readonly conformsToPolicyAndPlans?: boolean | null | undefined;
  /** 准入标准: access standards. */ readonly meetsAccessStandards?: MeetsAccessStandardsInput | null | undefined;
  /** 固定资产投资: fixed-asset investment (元; 申请人 applicant). */ readonly fixedAssetInvestment?: MoneyInput | null | undefined;
  /** 设备投资: investment in equipment (元; 申请人 applicant). */ readonly equipmentInvestment?: MoneyInput | null | undefined;
  /** 总投资: total investment (元; 申请人 applicant). */ readonly totalInvestment?: MoneyInput | null | undefined;
  /** 截至上年底累计完成投资: investment completed by the end of last year (元; 申请人 applicant). */ readonly cumulativeInvestment?: MoneyInput | null | undefined;
  /** 年度内预期完成投资: investment expected in the plan year (元; 申请人 applicant). */ readonly planYearInvestment?: MoneyInput | null | undefined;
  /** 备案或核准: filing or approval (登记信息 registry). */ readonly registration?: 'none' | 'filed' | 'approved' | null | undefined;
  /** 竣工日期: completion date (申请人 applicant). */ readonly completionDate?: DateInput | null | undefined;
  /** 投产日期: date of going into production (申请人 applicant). */ readonly productionDate?: DateInput | null | undefined;
  /** 改造前企业年工业总产值: the enterprise's annual industrial output before the transformation (元; 申请人 applicant). */ readonly outputBefore?: MoneyInput | null | undefined;
  /** 改造后企业年工业总产值: the enterprise's annual industrial output after the transformation (元; 申请人 applicant). */ readonly outputAfter?: MoneyInput | null | undefined;
  /** 改造后企业年主营业务收入: the enterprise's annual main-business revenue after the transformation (元; 申请人 applicant). */ readonly revenueAfter?: MoneyInput | null | undefined;
  /** 主要改造目的: principal purpose of the transformation (申请人 applicant). */ readonly principalPurpose?: 'capacity' | 'quality' | 'energy-saving' | 'safety' | 'digital' | 'environment' | null | undefined;
  /** 改造目的: purposes of the transformation (申请人 applicant). */ readonly purpose?: readonly ('capacity' | 'quality' | 'energy-saving' | 'safety' | 'digital' | 'environment')[] | null | undefined;
  /** 新增建设用地: uses new construction land (主管部门 authority). */ readonly usesNewConstructionLand?: boolean | null | undefined;
  /** 原总建筑面积: original total floor area (平方米; 登记信息 registry). */ readonly originalFloorArea?: AreaInput | null | undefined;
  /** 增加建筑面积: added floor area (平方米; 申请人 applicant). */ readonly addedFloorArea?: AreaInput | null | undefined;
  /** 增加服务型制造面积: added floor area for service manufacturing (平方米; 申请人 applicant). */ readonly addedServiceFloorArea?: AreaInput | null | undefined;
  /** 增加部分属于服务型制造设施和经营场所: the added area is for service-manufacturing facilities and premises (主管部门 authority). */ readonly addedAreaIsServiceManufacturing?: boolean | null | undefined;
  /** 在经批准的原工业用地范围内: within the approved industrial land (主管部门 authority). */ readonly withinApprovedIndustrialLand?: boolean | null | undefined;
  /** 不改变原土地用途: land use unchanged (主管部门 authority). */ readonly landUseUnchanged?: boolean | null | undefined;
  /** 投资强度、容积率等指标符合规定: meets the required investment intensity and floor area ratio (主管部门 authority). */ readonly meetsIntensityAndFar?: boolean | null | undefined;
  /** 符合规划: conforms to planning (主管部门 authority). */ readonly conformsToPlanning?: boolean | null | undefined;
  /** 符合控制性详细规划: conforms to the regulatory detailed plan (主管部门 authority). */ readonly conformsToDetailedPlan?: boolean | null | undefined;
  /** 应补缴土地出让金单价: land premium due per area (元/平方米; 主管部门 authority). */ readonly landPremiumPerArea?: PriceInput | null | undefined;
  /** 重点项目级别: level of key project (主管部门 authority). */ readonly keyProjectLevel?: string | null | undefined;
  /** 新出让工业用地面积: area of industrial land newly granted (平方米; 登记信息 registry). */ readonly grantedLandArea?: AreaInput | null | undefined;
  /** 工业用地出让最低价标准: national minimum price for granting industrial land (元/平方米; 主管部门 authority). */ readonly nationalMinimumLandPrice?: PriceInput | null | undefined;
  /** 土地取得成本、前期开发成本和相关税费之和: cost of acquiring and developing the land with its taxes and fees, per area (元/平方米; 主管部门 authority). */ readonly landCostFloor?: PriceInput | null | undefined;
  /** 属于优先发展产业: is in an industry to be developed first (主管部门 authority). */ readonly isPriorityIndustry?: boolean | null | undefined;
  /** 属于农林牧渔产品初加工: is primary processing of farm, forest, animal or fishery products (主管部门 authority). */ readonly isPrimaryAgroProcessing?: boolean | null | undefined;
  /** 容积率与控制指标之比: floor area ratio over its control indicator (主管部门 authority). */ readonly farToStandard?: RatioInput | null | undefined;
  /** 建筑系数与控制指标之比: building coverage over its control indicator (主管部门 authority). */ readonly coverageToStandard?: RatioInput | null | undefined;
  /** 投资强度与控制指标之比: investment intensity over its control indicator (主管部门 authority). */ readonly intensityToStandard?: RatioInput | null | undefined;
  /** 在现有园区内: in an existing park (申请人 applicant). */ readonly inPark?: boolean | null | undefined;
  /** 建设多层标准厂房: builds a multi-storey standard factory (申请人 applicant). */ readonly factoryIsMultiStoreyStandard?: boolean | null | undefined;
  /** 各单元有固定界限、可独立使用: each unit has fixed bounds and can be used by itself (主管部门 authority). */ readonly unitsIndependentlyUsable?: boolean | null | undefined;
  /** 符合不动产分割登记条件: meets the conditions for registering units separately (主管部门 authority). */ readonly meetsDivisionConditions?: boolean | null | undefined;
  /** 在审批目录清单内: on the approval catalogue (主管部门 authority). */ readonly inApprovalCatalogue?: boolean | null | undefined;
  /** 环评类别: class of environmental impact assessment (主管部门 authority). */ readonly eiaClass?: 'report-book' | 'report-form' | 'registration-form' | 'none' | null | undefined;
  /** 园区规划环评已审查: the park plan's environmental impact assessment has been reviewed (主管部门 authority). */ readonly parkPlanEiaReviewed?: boolean | null | undefined;
  /** 符合规划环评结论: conforms to the conclusions of the plan's environmental impact assessment (主管部门 authority). */ readonly conformsToPlanEia?: boolean | null | undefined;
  /** 申报材料齐备: all application documents are there (主管部门 authority). */ readonly documentsComplete?: boolean | null | undefined;
  /** 主要申报材料齐全: the main application documents are there (主管部门 authority). */ readonly coreDocumentsComplete?: boolean | null | undefined;
  /** 属于生态环境审批事项: the approval is an environmental one (主管部门 authority). */ readonly approvalMatterIsEnvironmental?: boolean | null | undefined;
  /** 承诺补正期限: date by which missing documents are promised (主管部门 authority). */ readonly supplementDeadline?: DateInput | null | undefined;
  /** 材料补正日期: date on which the missing documents were supplied (申请人 applicant). */ readonly supplementedOn?: DateInput | null | undefined;
  /** 列入技术改造和设备更新清单: on the list of transformation and equipment-renewal projects pushed to banks (主管部门 authority). */ readonly onTransformationLoanList?: boolean | null | undefined;
  /** 列入融资需求清单: on the list of financing needs (主管部门 authority). */ readonly onFinancingNeedsList?: boolean | null | undefined;
  /** 符合基金投资条件: meets the fund's conditions (主管部门 authority). */ readonly meetsFundConditions?: boolean | null | undefined;
  /** 有可质押的应收账款、仓单或政府采购订单: has receivables, warehouse receipts or government orders to pledge (申请人 applicant). */ readonly hasPledgeable?: boolean | null | undefined;
  /** 贷款: the loan. */ readonly loan?: LoanInput | null | undefined;
  /** 担保: the guarantee. */ readonly guarantee?: GuaranteeInput | null | undefined;
  /** 设备清单: equipment (申请人 applicant). */ readonly equipment?: readonly EquipmentInput[] | null | undefined;
  /** 固定资产技术进步快或常年处于强震动、高腐蚀状态: its fixed assets become obsolete fast, or are under constant strong vibration or high corrosion (申请人 applicant). */ readonly fastObsolescence?: boolean | null | undefined;
  /** 其他进项税额（工程、设计、服务）: other input VAT (works, design, services) (元; 申请人 applicant). */ readonly otherInputVat?: MoneyInput | null | undefined;
  /** 已取得国家鼓励发展的内外资项目确认书: has the confirmation of a project that the state encourages (登记信息 registry). */ readonly encouragedConfirmation?: boolean | null | undefined;
  /** 进口零部件和原材料清单: imported parts and materials (申请人 applicant). */ readonly importedParts?: readonly ImportedPartInput[] | null | undefined;
}

/**
 * An application as a host writes it: an enterprise, its project and the year. Quantities carry their unit
 * (`'3200万元'`, `'15%'`, `'8400平方米'`); what is not known is left out, or null.
 */
export interface ApplicationInput {
  /** 年度: the year that it is for. */ readonly planYear: number;
  /** 企业: The enterprise. */ readonly enterprise?: EnterpriseInput | null | undefined;
  /** 项目: The project. */ readonly project?: ProjectInput | null | undefined;
  /** 佐证材料: fact id → where the value was seen. */ readonly evidence?: Readonly<Record<string, Evidence>> | null | undefined;
}
