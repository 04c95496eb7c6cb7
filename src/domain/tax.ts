import { applicant, authority, field, registry } from './field.js';

/** What value-added tax (增值税) asks of the enterprise; amounts are those of the tax period. */
export const vatFacts = {
  vatStatus: registry.oneOf('增值税纳税人类型', 'VAT status', {
    general: ['一般纳税人', 'general taxpayer'],
    'small-scale': ['小规模纳税人', 'small-scale taxpayer'],
  }),
  taxCreditGrade: registry.oneOf('纳税缴费信用级别', 'tax credit grade', {
    A: ['A级', 'grade A'],
    B: ['B级', 'grade B'],
    M: ['M级', 'grade M'],
    C: ['C级', 'grade C'],
    D: ['D级', 'grade D'],
  }),
  refundDisqualified: registry.bool(
    '存在留抵退税排除情形（申请前36个月内骗取退税、虚开专用发票或因偷税被处罚两次以上，或自2019年4月1日起享受即征即退、先征后返（退））',
    'barred from the refund of excess input VAT (in the last 36 months refund fraud, false special invoices or two penalties for evasion; or VAT refunded on collection since 1 April 2019)',
  ),
  refundIndustrySalesShare: applicant.ratio(
    '制造业等四行业增值税销售额占比',
    'share of VAT sales in the four industries refunded monthly, manufacturing among them',
  ),
  manufacturingSalesShare: applicant.ratio('制造业增值税销售额占比', 'share of VAT sales in manufacturing'),
  onAdvancedManufacturingList: authority.bool(
    '列入先进制造业企业清单',
    'on the list of advanced manufacturing enterprises',
  ),
  outputVat: applicant.money('当期销项税额', 'output VAT of the period'),
  creditableInputVat: applicant.money('当期可抵扣进项税额', 'input VAT of the period that may be credited'),
  openingExcessInputVat: applicant.money('上期留抵税额', 'excess input VAT brought forward into the period'),
  openingVatBonus: applicant.money(
    '期初加计抵减额余额',
    'balance of the VAT bonus at the start of the period',
  ),
  excessInputVatLastDecember: applicant.money(
    '上年末留抵税额',
    'excess input VAT at the end of last December',
  ),
  excessForSixMonths: applicant.bool(
    '连续六个月有期末留抵税额',
    'had excess input VAT for six months in a row',
  ),
  inputCompositionRatio: applicant.ratio('进项构成比例', 'input composition ratio'),
};

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
