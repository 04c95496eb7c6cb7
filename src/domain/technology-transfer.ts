import { applicant, registry } from './field.js';

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
