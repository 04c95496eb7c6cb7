import { applicant, authority, field, registry } from './field.js';

/** What enterprise income tax (企业所得税) asks of the enterprise: how it is taxed, at which rate, on how much. */
export const incomeTaxFacts = {
  incomeTaxCollection: registry.oneOf('企业所得税征收方式', 'how enterprise income tax is collected', {
    'account-based': ['查账征收', 'on its accounts'],
    deemed: ['核定征收', 'deemed'],
  }),
  isHighTech: registry.bool(
    '高新技术企业（证书在纳税年度内有效）',
    'high and new technology enterprise, certificate valid in the tax year',
  ),
  westernCatalogueRevenueShare: applicant.ratio(
    '西部鼓励类主营业务收入占收入总额比例',
    "share of total revenue from main business in the western regions' catalogue of encouraged industries",
  ),
  inRestrictedIndustry: authority.bool(
    '从事国家限制或禁止行业',
    'is in an industry that the state restricts or prohibits',
  ),
  averageEmployees: applicant.count('从业人数季度平均值', 'employees, quarterly average of the year', '人'),
  averageTotalAssets: applicant.money('资产总额季度平均值', 'total assets, quarterly average of the year'),
  taxableIncome: applicant.money('当年应纳税所得额', 'taxable income this year, before the rate'),
  incomeTaxRate: applicant.ratio('企业所得税适用税率', 'enterprise income tax rate'),
  incomeTaxPayable: applicant.money('当年应纳所得税额', 'income tax payable this year, before credits'),
  incomeTaxPayableForecast: applicant.itemsOf(
    '以后年度预计应纳所得税额',
    'income tax payable expected in the years after this one',
    {
      year: field.count('年度', 'year', '年'),
      amount: field.money('预计应纳所得税额', 'income tax payable, as expected'),
    },
  ),
};
