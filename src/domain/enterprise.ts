import type { Member } from './fact.js';
import { bool, code, count, itemsOf, listOf, money, oneOf, ratio, text } from './field.js';

/** The facts of an enterprise under national vocabulary; `added` gives a pack's own members by fact id. */
export const enterpriseShape = (added: (fact: string) => readonly Member[]) => ({
  name: text('企业名称', 'enterprise name', 'applicant'),
  unifiedSocialCreditCode: code(
    'credit-code',
    /^[0-9A-HJ-NP-RTUW-Y]{18}$/,
    '统一社会信用代码',
    'unified social credit code',
    'registry',
  ),
  city: oneOf({}, added('enterprise.city'), '所在设区市', 'city', 'applicant'),
  industryCode: code(
    'industry-code',
    /^[A-T]\d{2,4}$/,
    '国民经济行业代码',
    'industry code (GB/T 4754)',
    'registry',
  ),
  isLegalPerson: bool('具有独立法人资格', 'is a legal person of its own', 'registry'),
  registrationStatus: oneOf(
    {
      active: ['存续、在业', 'active'],
      suspended: ['歇业', 'business suspended'],
      liquidating: ['清算', 'in liquidation'],
      revoked: ['吊销', 'licence revoked'],
      rescinded: ['撤销', 'registration rescinded'],
      deregistered: ['注销', 'deregistered'],
    },
    added('enterprise.registrationStatus'),
    '登记状态',
    'registration status',
    'registry',
  ),
  operatesNormally: bool('生产经营正常', 'operates normally', 'applicant'),
  aboveDesignatedSize: bool('规模以上工业企业', 'industrial enterprise above designated size', 'applicant'),
  annualRevenue: money('年营业收入', 'annual revenue', 'applicant'),
  employees: count('人', '从业人员', 'employees', 'applicant'),
  totalAssets: money('资产总额', 'total assets', 'applicant'),
  honours: listOf(
    {
      'little-giant': ['专精特新“小巨人”企业', 'national “little giant” enterprise'],
      'single-champion': ['制造业单项冠军企业', 'manufacturing single champion'],
      'specialized-sme': ['专精特新中小企业', 'specialised and sophisticated SME'],
    },
    added('enterprise.honours'),
    '称号',
    'honours in force',
    'registry',
  ),
  isHighGrowth: bool('高成长性企业', 'high-growth enterprise', 'authority'),
  highMarketShare: bool('产品市场份额占比高', 'its product has a high market share', 'authority'),
  researchPlatforms: itemsOf(
    {
      level: oneOf(
        { national: ['国家级', 'national'], regional: ['自治区级', 'regional'] },
        [],
        '级别',
        'level',
      ),
      type: oneOf(
        {
          'technology-centre': ['企业技术中心', 'enterprise technology centre'],
          'engineering-research-centre': ['工程技术研究中心', 'engineering research centre'],
          'engineering-laboratory': ['工程实验室', 'engineering laboratory'],
        },
        [],
        '类型',
        'type',
      ),
    },
    '创新平台',
    'research platforms',
    'registry',
  ),
  seriouslyDishonest: bool('严重失信主体', 'listed as seriously dishonest', 'registry'),
  vatStatus: oneOf(
    { general: ['一般纳税人', 'general taxpayer'], 'small-scale': ['小规模纳税人', 'small-scale taxpayer'] },
    added('enterprise.vatStatus'),
    '增值税纳税人类型',
    'VAT status',
    'registry',
  ),
  incomeTaxRate: ratio('企业所得税适用税率', 'enterprise income tax rate', 'applicant'),
  incomeTaxPayable: money('当年应纳所得税额', 'income tax payable this year, before credits', 'applicant'),
});
