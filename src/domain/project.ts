import { approvalFacts } from './approval.js';
import { equipmentFields, importedPartFields } from './equipment.js';
import { applicant, authority, group, type Members, registry } from './field.js';
import { guaranteeFacts, loanFacts } from './financing.js';
import { landFacts } from './land.js';

const purposes = {
  capacity: ['扩能', 'capacity'],
  quality: ['提质', 'quality'],
  'energy-saving': ['节能降碳', 'energy saving and carbon reduction'],
  safety: ['安全性能提升', 'safety'],
  digital: ['数字化智能化', 'digital and intelligent'],
  environment: ['环保', 'environment'],
} as const satisfies Members;

export const projectFacts = {
  name: applicant.text('项目名称', 'project name'),
  nature: applicant.oneOf('建设性质', 'nature of construction', {
    'new-construction': ['新建', 'new construction'],
    expansion: ['扩建', 'expansion'],
    'technical-transformation': ['改建和技术改造', 'rebuilding and technical transformation'],
    'living-facilities': ['单纯建造生活设施', 'living facilities only'],
    relocation: ['迁建', 'relocation'],
    restoration: ['恢复', 'restoration'],
    'equipment-purchase': ['单纯购置', 'equipment purchase only'],
  }),
  isTransformationInSubstance: authority.bool('属于技术改造性质', 'is technical transformation in substance'),
  industryCode: registry.code('项目行业编码', 'industry code of the project (GB/T 4754)', 'industry-code'),
  catalogueCategory: applicant.oneOf(
    '产业结构调整指导目录类别',
    'category in the industrial restructuring catalogue',
    {
      encouraged: ['鼓励类', 'encouraged'],
      permitted: ['允许类', 'permitted'],
      restricted: ['限制类', 'restricted'],
      eliminated: ['淘汰类', 'to be eliminated'],
    },
  ),
  conformsToPolicyAndPlans: authority.bool(
    '符合产业政策和发展规划',
    'conforms to industrial policy and development plans',
  ),
  meetsAccessStandards: group('准入标准', 'access standards', {
    land: authority.bool('符合土地准入标准', 'meets the land access standard'),
    environment: authority.bool('符合环保准入标准', 'meets the environmental access standard'),
    energy: authority.bool('符合节能准入标准', 'meets the energy-saving access standard'),
    technology: authority.bool('符合技术准入标准', 'meets the technology access standard'),
    safety: authority.bool('符合安全生产准入标准', 'meets the production-safety access standard'),
  }),

  fixedAssetInvestment: applicant.money('固定资产投资', 'fixed-asset investment'),
  equipmentInvestment: applicant.money('设备投资', 'investment in equipment'),
  totalInvestment: applicant.money('总投资', 'total investment'),
  cumulativeInvestment: applicant.money(
    '截至上年底累计完成投资',
    'investment completed by the end of last year',
  ),
  planYearInvestment: applicant.money('年度内预期完成投资', 'investment expected in the plan year'),

  registration: registry.oneOf('备案或核准', 'filing or approval', {
    none: ['未办理', 'none'],
    filed: ['已备案', 'filed'],
    approved: ['已核准', 'approved'],
  }),
  completionDate: applicant.date('竣工日期', 'completion date'),
  productionDate: applicant.date('投产日期', 'date of going into production'),
  outputBefore: applicant.money(
    '改造前企业年工业总产值',
    "the enterprise's annual industrial output before the transformation",
  ),
  outputAfter: applicant.money(
    '改造后企业年工业总产值',
    "the enterprise's annual industrial output after the transformation",
  ),
  revenueAfter: applicant.money(
    '改造后企业年主营业务收入',
    "the enterprise's annual main-business revenue after the transformation",
  ),

  principalPurpose: applicant.oneOf('主要改造目的', 'principal purpose of the transformation', purposes),
  purpose: applicant.listOf('改造目的', 'purposes of the transformation', purposes),

  ...landFacts,
  ...approvalFacts,

  onTransformationLoanList: authority.bool(
    '列入技术改造和设备更新清单',
    'on the list of transformation and equipment-renewal projects pushed to banks',
  ),
  onFinancingNeedsList: authority.bool('列入融资需求清单', 'on the list of financing needs'),
  meetsFundConditions: authority.bool('符合基金投资条件', "meets the fund's conditions"),
  hasPledgeable: applicant.bool(
    '有可质押的应收账款、仓单或政府采购订单',
    'has receivables, warehouse receipts or government orders to pledge',
  ),
  loan: group('贷款', 'the loan', loanFacts),
  guarantee: group('担保', 'the guarantee', guaranteeFacts),

  equipment: applicant.itemsOf('设备清单', 'equipment', equipmentFields),
  fastObsolescence: applicant.bool(
    '固定资产技术进步快或常年处于强震动、高腐蚀状态',
    'its fixed assets become obsolete fast, or are under constant strong vibration or high corrosion',
  ),
  otherInputVat: applicant.money(
    '其他进项税额（工程、设计、服务）',
    'other input VAT (works, design, services)',
  ),
  encouragedConfirmation: registry.bool(
    '已取得国家鼓励发展的内外资项目确认书',
    'has the confirmation of a project that the state encourages',
  ),
  importedParts: applicant.itemsOf(
    '进口零部件和原材料清单',
    'imported parts and materials',
    importedPartFields,
  ),
};
