import { count, money, oneOf, ratio } from './field.js';

/** The guarantee for the project's loan. */
export const guaranteeFacts = {
  amount: money('担保金额', 'amount to be guaranteed', 'applicant'),
  years: count('年', '担保年限', 'years of the guarantee', 'applicant'),
  annualFeeRate: ratio('年化担保费率', 'annual guarantee fee rate', 'applicant'),
  scheme: oneOf(
    {
      ordinary: ['政府性融资担保一般业务', 'ordinary government-backed guarantee'],
      'private-investment-2026': [
        '民间投资专项担保计划（2026年）',
        'special guarantee plan for private investment (2026)',
      ],
    },
    '担保计划',
    'guarantee scheme',
    'applicant',
  ),
};
