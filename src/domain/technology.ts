import { applicant, authority, registry } from './field.js';

/** The enterprise's research and development; amounts are those of the year. */
export const researchFacts = {
  qualifyingActivity: authority.bool(
    '属于研发活动',
    'its activity is research and development in the sense of the super-deduction',
  ),
  hasAuxiliaryLedger: applicant.bool('设置研发支出辅助账', 'keeps an auxiliary ledger of R&D spending'),
  fiveItems: applicant.money(
    '研发五项费用（人员人工、直接投入、折旧、摊销、新产品设计等费用，不含不征税收入支出）',
    'R&D spending on the five items (staff, direct input, depreciation, amortisation, design of new products), without what non-taxable income paid',
  ),
  otherCosts: applicant.money(
    '与研发直接相关的其他费用（不含不征税收入支出）',
    'other costs directly related to R&D, without what non-taxable income paid',
  ),
  domesticEntrusted: applicant.money(
    '委托境内研发费用（不含不征税收入支出）',
    'spending on R&D entrusted within China, without what non-taxable income paid',
  ),
  overseasEntrusted: applicant.money(
    '委托境外机构研发费用（不含不征税收入支出）',
    'spending on R&D entrusted to bodies abroad, without what non-taxable income paid',
  ),
  nonTaxableFunded: applicant.money(
    '以不征税收入支付的研发费用',
    'R&D spending that non-taxable income paid',
  ),
  isCircuitOrMachineTool: authority.bool(
    '列入集成电路、工业母机企业清单',
    'on the list of integrated-circuit and industrial mother-machine enterprises',
  ),
  spending: registry.money(
    '当年研发投入（税务部门认可的加计扣除数）',
    'R&D spending this year, as accepted for the super-deduction',
  ),
  spendingLastYear: registry.money(
    '上年研发投入（税务部门认可的加计扣除数）',
    'R&D spending last year, as accepted for the super-deduction',
  ),
};

/** The technology that the enterprise transfers or licenses; amounts are those of the year, all deals together. */
export const technologyTransferFacts = {
  revenue: applicant.money('技术转让收入', 'revenue from technology transfer'),
  cost: applicant.money(
    '所转让技术的计税净值或摊销额',
    'tax value or amortisation of the technology transferred',
  ),
  taxes: applicant.money('技术转让相关税费', 'taxes on the technology transfer'),
  sharedExpenses: applicant.money(
    '技术转让应分摊的期间费用',
    'expenses of the period shared by the technology transfer',
  ),
  inScopeAndCertified: registry.bool(
    '技术转让符合范围、经认定登记并单独核算',
    'the technology transfer is in scope, certified and accounted for separately',
  ),
  excluded: applicant.bool(
    '存在技术转让优惠排除情形（100%关联方，或属于禁止、限制出口技术）',
    'the technology transfer is barred from relief (to a party related by 100%, or on the list of technology whose export is prohibited or restricted)',
  ),
  vatPrice: applicant.money('技术转让免征增值税销售额', 'technology transfer sales exempt from VAT'),
  inputVatForgone: applicant.money(
    '技术转让对应的不得抵扣进项税额',
    'input VAT that the exempt technology transfer may not credit',
  ),
};
