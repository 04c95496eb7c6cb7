import { bool, code, count, group, itemsOf, listOf, money, oneOf, text } from './field.js';
import { incomeTaxFacts } from './income-tax.js';
import { researchFacts } from './research.js';
import { technologyTransferFacts } from './technology-transfer.js';
import { vatFacts } from './vat.js';

/** The facts of an enterprise under national vocabulary. */
export const enterpriseFacts = {
  name: text('企业名称', 'enterprise name', 'applicant'),
  unifiedSocialCreditCode: code('credit-code', '统一社会信用代码', 'unified social credit code', 'registry'),
  city: oneOf({}, '所在设区市', 'city', 'applicant'),
  industryCode: code('industry-code', '国民经济行业代码', 'industry code (GB/T 4754)', 'registry'),
  isLegalPerson: bool('具有独立法人资格', 'is a legal person of its own', 'registry'),
  isPrivate: bool('民营企业', 'is privately owned', 'applicant'),
  registrationStatus: oneOf(
    {
      active: ['存续、在业', 'active'],
      suspended: ['歇业', 'business suspended'],
      liquidating: ['清算', 'in liquidation'],
      revoked: ['吊销', 'licence revoked'],
      rescinded: ['撤销', 'registration rescinded'],
      deregistered: ['注销', 'deregistered'],
    },
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
      'high-growth': ['高成长性企业', 'high-growth enterprise'],
    },
    '称号',
    'honours in force',
    'registry',
  ),
  isHighGrowth: bool('高成长性企业', 'high-growth enterprise', 'authority'),
  highMarketShare: bool('产品市场份额占比高', 'its product has a high market share', 'authority'),
  researchPlatforms: itemsOf(
    {
      level: oneOf({ national: ['国家级', 'national'], regional: ['自治区级', 'regional'] }, '级别', 'level'),
      type: oneOf(
        {
          'technology-centre': ['企业技术中心', 'enterprise technology centre'],
          'engineering-research-centre': ['工程技术研究中心', 'engineering research centre'],
          'engineering-laboratory': ['工程实验室', 'engineering laboratory'],
        },
        '类型',
        'type',
      ),
    },
    '创新平台',
    'research platforms',
    'registry',
  ),
  onInnovationList: bool(
    '列入科技创新清单',
    'on the list of innovative enterprises pushed to banks',
    'authority',
  ),
  onMajorEquipmentList: bool(
    '列入重大技术装备免税企业清单',
    'on the list of makers of major technical equipment exempt from import taxes',
    'authority',
  ),

  seriouslyDishonest: bool('严重失信主体', 'listed as seriously dishonest', 'registry'),
  onAbnormalList: bool('列入经营异常名录', 'on the list of abnormal operations', 'registry'),
  hasUnrepairedDishonesty: bool(
    '有未修复的失信记录',
    'has a record of dishonesty that is not repaired',
    'registry',
  ),
  hasBrokenCommitment: bool(
    '曾作虚假承诺或逾期未履行承诺',
    'has made a false commitment or missed the date of one',
    'registry',
  ),
  creditCommitmentGiven: bool('已作信用承诺', 'has given a credit commitment', 'applicant'),

  ...vatFacts,
  ...incomeTaxFacts,
  sixTaxesAndFees: money(
    '六税两费应纳额（减征前）',
    'the six taxes and two surcharges payable, before reduction',
    'applicant',
  ),
  research: group(researchFacts, '研发', 'research and development'),
  transfer: group(technologyTransferFacts, '技术转让', 'technology transfer'),
};
