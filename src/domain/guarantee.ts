import { applicant } from './field.js';

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
