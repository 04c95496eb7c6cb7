import { applicant, authority, field } from './field.js';

export const loanFacts = {
  principal: applicant.money('贷款本金', 'principal of the loan'),
  payoutDate: applicant.date('贷款发放日期', 'date on which the loan was paid out'),
  annualRate: applicant.ratio('贷款年利率', 'annual interest rate of the loan'),
  repayments: applicant.itemsOf('还本计划', 'repayments of principal', {
    date: field.date('还本日期', 'date'),
    amount: field.money('还本金额', 'principal repaid'),
  }),
  kind: applicant.oneOf('贷款种类', 'kind of loan', {
    'fixed-asset': ['固定资产贷款', 'fixed-asset loan'],
    'working-capital': ['流动资金贷款', 'working-capital loan'],
  }),
  isMediumOrLongTerm: applicant.bool('贷款为中长期贷款', 'the loan is medium- or long-term'),
  forEquipmentRenewal: applicant.bool('贷款用于设备更新项目', 'the loan is for equipment renewal'),
  forTransformation: applicant.bool(
    '贷款用于设备购置、技术改造、数字化转型或车间改造',
    'the loan is for equipment, technical transformation, digital upgrading or rebuilding a workshop',
  ),
  handlingBank: authority.bool(
    '贷款由贴息政策经办银行发放',
    'the loan is from a handling bank of the interest subsidy',
  ),
  inSupportedField: authority.bool(
    '贷款投向设备更新贷款贴息支持领域',
    'the loan is in a field that the equipment-renewal interest subsidy supports',
  ),
  refinancedByRelending: applicant.bool(
    '贷款获科技创新和技术改造再贷款支持',
    "the loan is refinanced by the central bank's relending for innovation and technical transformation",
  ),
  otherCentralSubsidy: applicant.bool(
    '贷款已享受中央财政其他贴息',
    'the loan already has another central interest subsidy',
  ),
};

export const guaranteeFacts = {
  amount: applicant.money('担保金额', 'amount to be guaranteed'),
  years: applicant.count('担保年限', 'years of the guarantee', '年'),
  annualFeeRate: applicant.ratio('年化担保费率', 'annual guarantee fee rate'),
  scheme: applicant.oneOf('担保计划', 'guarantee scheme', {
    ordinary: ['政府性融资担保一般业务', 'ordinary government-backed guarantee'],
    'private-investment-2026': [
      '民间投资专项担保计划（2026年）',
      'special guarantee plan for private investment (2026)',
    ],
  }),
};
