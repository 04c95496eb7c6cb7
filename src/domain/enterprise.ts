import { applicant, authority, field, group, registry } from './field.js';
import { incomeTaxFacts, vatFacts } from './tax.js';
import { researchFacts, technologyTransferFacts } from './technology.js';

export const enterpriseFacts = {
  name: applicant.text('企业名称', 'enterprise name'),
  unifiedSocialCreditCode: registry.code('统一社会信用代码', 'unified social credit code', 'credit-code'),
  city: applicant.oneOf('所在设区市', 'city', {}),
  industryCode: registry.code('国民经济行业代码', 'industry code (GB/T 4754)', 'industry-code'),
  isLegalPerson: registry.bool('具有独立法人资格', 'is a legal person of its own'),
  isPrivate: applicant.bool('民营企业', 'is privately owned'),
  registrationStatus: registry.oneOf('登记状态', 'registration status', {
    active: ['存续、在业', 'active'],
    suspended: ['歇业', 'business suspended'],
    liquidating: ['清算', 'in liquidation'],
    revoked: ['吊销', 'licence revoked'],
    rescinded: ['撤销', 'registration rescinded'],
    deregistered: ['注销', 'deregistered'],
  }),
  operatesNormally: applicant.bool('生产经营正常', 'operates normally'),
  aboveDesignatedSize: applicant.bool('规模以上工业企业', 'industrial enterprise above designated size'),
  annualRevenue: applicant.money('年营业收入', 'annual revenue'),
  employees: applicant.count('从业人员', 'employees', '人'),
  totalAssets: applicant.money('资产总额', 'total assets'),

  honours: registry.listOf('称号', 'honours in force', {
    'little-giant': ['专精特新“小巨人”企业', 'national “little giant” enterprise'],
    'single-champion': ['制造业单项冠军企业', 'manufacturing single champion'],
    'specialized-sme': ['专精特新中小企业', 'specialised and sophisticated SME'],
    'high-growth': ['高成长性企业', 'high-growth enterprise'],
  }),
  isHighGrowth: authority.bool('高成长性企业', 'high-growth enterprise'),
  researchPlatforms: registry.itemsOf('创新平台', 'research platforms', {
    level: field.oneOf('级别', 'level', {
      national: ['国家级', 'national'],
    }),
    type: field.oneOf('类型', 'type', {
      'technology-centre': ['企业技术中心', 'enterprise technology centre'],
      'engineering-research-centre': ['工程技术研究中心', 'engineering research centre'],
      'engineering-laboratory': ['工程实验室', 'engineering laboratory'],
    }),
  }),
  onInnovationList: authority.bool(
    '列入科技创新清单',
    'on the list of innovative enterprises pushed to banks',
  ),
  onMajorEquipmentList: authority.bool(
    '列入重大技术装备免税企业清单',
    'on the list of makers of major technical equipment exempt from import taxes',
  ),

  seriouslyDishonest: registry.bool('严重失信主体', 'listed as seriously dishonest'),
  onAbnormalList: registry.bool('列入经营异常名录', 'on the list of abnormal operations'),
  hasUnrepairedDishonesty: registry.bool(
    '有未修复的失信记录',
    'has a record of dishonesty that is not repaired',
  ),
  hasBrokenCommitment: registry.bool(
    '曾作虚假承诺或逾期未履行承诺',
    'has made a false commitment or missed the date of one',
  ),
  creditCommitmentGiven: applicant.bool('已作信用承诺', 'has given a credit commitment'),

  ...vatFacts,
  ...incomeTaxFacts,
  sixTaxesAndFees: applicant.money(
    '六税两费应纳额（减征前）',
    'the six taxes and two surcharges payable, before reduction',
  ),
  research: group('研发', 'research and development', researchFacts),
  transfer: group('技术转让', 'technology transfer', technologyTransferFacts),
};
