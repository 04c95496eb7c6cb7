import { bool, count, itemsOf, money, oneOf, ratio } from './field.js';

/** What enterprise income tax (企业所得税) asks of the enterprise: how it is taxed, at which rate, on how much. */
export const incomeTaxFacts = {
  incomeTaxCollection: oneOf(
    { 'account-based': ['查账征收', 'on its accounts'], deemed: ['核定征收', 'deemed'] },
    '企业所得税征收方式',
    'how enterprise income tax is collected',
    'registry',
  ),
  isHighTech: bool(
    '高新技术企业（证书在纳税年度内有效）',
    'high and new technology enterprise, certificate valid in the tax year',
    'registry',
  ),
  westernCatalogueRevenueShare: ratio(
    '西部鼓励类主营业务收入占收入总额比例',
    "share of total revenue from main business in the western regions' catalogue of encouraged industries",
    'applicant',
  ),
  inRestrictedIndustry: bool(
    '从事国家限制或禁止行业',
    'is in an industry that the state restricts or prohibits',
    'authority',
  ),
  averageEmployees: count(
    '人',
    '从业人数季度平均值',
    'employees, quarterly average of the year',
    'applicant',
  ),
  averageTotalAssets: money('资产总额季度平均值', 'total assets, quarterly average of the year', 'applicant'),
  taxableIncome: money('当年应纳税所得额', 'taxable income this year, before the rate', 'applicant'),
  incomeTaxRate: ratio('企业所得税适用税率', 'enterprise income tax rate', 'applicant'),
  incomeTaxPayable: money('当年应纳所得税额', 'income tax payable this year, before credits', 'applicant'),
  incomeTaxPayableForecast: itemsOf(
    {
      year: count('年', '年度', 'year'),
      amount: money('预计应纳所得税额', 'income tax payable, as expected'),
    },
    '以后年度预计应纳所得税额',
    'income tax payable expected in the years after this one',
    'applicant',
  ),
};
