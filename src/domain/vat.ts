import { applicant, authority, registry } from './field.js';

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
