import * as z from 'zod';
import type { Member } from './fact.js';
import {
  area,
  bool,
  date,
  itemsOf,
  listOf,
  type Members,
  money,
  oneOf,
  price,
  ratio,
  text,
} from './field.js';

const focusAreas = {
  'chain-completion': ['补链补线', 'completing chains and product lines'],
  'advanced-capacity': ['扩大先进产能', 'expanding advanced capacity'],
  'process-equipment': ['提升工艺装备', 'upgrading processes and equipment'],
  'smart-manufacturing': ['推进智能制造', 'smart manufacturing'],
  green: ['绿色改造', 'green transformation'],
} as const satisfies Members;

const purposes = {
  capacity: ['扩能', 'capacity'],
  quality: ['提质', 'quality'],
  'energy-saving': ['节能降碳', 'energy saving and carbon reduction'],
  safety: ['安全性能提升', 'safety'],
  digital: ['数字化智能化', 'digital and intelligent'],
  environment: ['环保', 'environment'],
} as const satisfies Members;

/** The facts of a project under national vocabulary; `added` gives a pack's own members by fact id. */
export const projectShape = (added: (fact: string) => readonly Member[]) => ({
  name: text('项目名称', 'project name', 'applicant'),
  nature: oneOf(
    {
      'new-construction': ['新建', 'new construction'],
      expansion: ['扩建', 'expansion'],
      'technical-transformation': ['改建和技术改造', 'rebuilding and technical transformation'],
      'living-facilities': ['单纯建造生活设施', 'living facilities only'],
      relocation: ['迁建', 'relocation'],
      restoration: ['恢复', 'restoration'],
      'equipment-purchase': ['单纯购置', 'equipment purchase only'],
    },
    added('project.nature'),
    '建设性质',
    'nature of construction',
    'applicant',
  ),
  isTransformationInSubstance: bool(
    '属于技术改造性质',
    'is technical transformation in substance',
    'authority',
  ),
  focus: listOf(focusAreas, added('project.focus'), '工作重点', 'focus areas', 'applicant'),
  cluster: oneOf({}, added('project.cluster'), '所属产业集群', 'industrial cluster', 'applicant'),
  catalogueCategory: oneOf(
    {
      encouraged: ['鼓励类', 'encouraged'],
      permitted: ['允许类', 'permitted'],
      restricted: ['限制类', 'restricted'],
      eliminated: ['淘汰类', 'to be eliminated'],
    },
    added('project.catalogueCategory'),
    '产业结构调整指导目录类别',
    'category in the industrial restructuring catalogue',
    'applicant',
  ),
  conformsToPolicyAndPlans: bool(
    '符合产业政策和发展规划',
    'conforms to industrial policy and development plans',
    'authority',
  ),
  meetsAccessStandards: z
    .strictObject({
      land: bool('符合土地准入标准', 'meets the land access standard', 'authority'),
      environment: bool('符合环保准入标准', 'meets the environmental access standard', 'authority'),
      energy: bool('符合节能准入标准', 'meets the energy-saving access standard', 'authority'),
      technology: bool('符合技术准入标准', 'meets the technology access standard', 'authority'),
      safety: bool('符合安全生产准入标准', 'meets the production-safety access standard', 'authority'),
    })
    .nullish(),
  fitsClusterLayout: bool(
    '符合集群布局和发展方向',
    "fits the clusters' layout and direction of development",
    'authority',
  ),
  fixedAssetInvestment: money('固定资产投资', 'fixed-asset investment', 'applicant'),
  totalInvestment: money('总投资', 'total investment', 'applicant'),
  cumulativeInvestment: money(
    '截至上年底累计完成投资',
    'investment completed by the end of last year',
    'applicant',
  ),
  planYearInvestment: money('年度内预期完成投资', 'investment expected in the plan year', 'applicant'),
  registration: oneOf(
    { none: ['未办理', 'none'], filed: ['已备案', 'filed'], approved: ['已核准', 'approved'] },
    added('project.registration'),
    '备案或核准',
    'filing or approval',
    'registry',
  ),
  completionDate: date('竣工日期', 'completion date', 'applicant'),
  productionDate: date('投产日期', 'date of going into production', 'applicant'),
  yieldsBenefitInYear: bool('当年发挥效益', 'yields benefit within the year', 'authority'),
  outputBefore: money(
    '改造前企业年工业总产值',
    "the enterprise's annual industrial output before the transformation",
    'applicant',
  ),
  outputAfter: money(
    '改造后企业年工业总产值',
    "the enterprise's annual industrial output after the transformation",
    'applicant',
  ),
  revenueAfter: money(
    '改造后企业年主营业务收入',
    "the enterprise's annual main-business revenue after the transformation",
    'applicant',
  ),
  newBenefitIsEvident: bool('新增效益明显', 'new benefit is evident', 'authority'),
  principalPurpose: oneOf(
    purposes,
    added('project.principalPurpose'),
    '主要改造目的',
    'principal purpose of the transformation',
    'applicant',
  ),
  purpose: listOf(
    purposes,
    added('project.purpose'),
    '改造目的',
    'purposes of the transformation',
    'applicant',
  ),
  significantPurposeGain: bool(
    '节能降碳或安全性能提升效益较大',
    'a significant gain in energy saving, carbon reduction or safety',
    'authority',
  ),
  usesNewConstructionLand: bool('新增建设用地', 'uses new construction land', 'authority'),
  originalFloorArea: area('原总建筑面积', 'original total floor area', 'registry'),
  addedFloorArea: area('增加建筑面积', 'added floor area', 'applicant'),
  addedServiceFloorArea: area(
    '增加服务型制造面积',
    'added floor area for service manufacturing',
    'applicant',
  ),
  withinApprovedIndustrialLand: bool(
    '在经批准的原工业用地范围内',
    'within the approved industrial land',
    'authority',
  ),
  landUseUnchanged: bool('不改变原土地用途', 'land use unchanged', 'authority'),
  meetsIntensityAndFar: bool(
    '投资强度、容积率等指标符合规定',
    'meets the required investment intensity and floor area ratio',
    'authority',
  ),
  conformsToDetailedPlan: bool('符合控制性详细规划', 'conforms to the regulatory detailed plan', 'authority'),
  landPremiumPerArea: price('应补缴土地出让金单价', 'land premium due per area', 'authority'),
  keyProjectLevel: oneOf(
    { none: ['非重点项目', 'none'], regional: ['自治区级', 'regional'], national: ['国家级', 'national'] },
    added('project.keyProjectLevel'),
    '重点项目级别',
    'level of key project',
    'authority',
  ),
  inCoordinatedMajorList: bool(
    '纳入自治区统筹推进重大项目',
    'among the major projects coordinated by the region',
    'authority',
  ),
  inApprovalCatalogue: bool('在审批目录清单内', 'on the approval catalogue', 'authority'),
  equipment: itemsOf(
    {
      name: text('设备名称', 'name'),
      cost: money('购置价款（不含税）', 'price without VAT'),
      inputVat: money('进项税额', 'input VAT'),
      putIntoUse: date('投入使用日期', 'date put into use'),
      specialCatalogue: oneOf(
        {
          'energy-water': ['节能节水专用设备', 'energy and water saving'],
          environment: ['环境保护专用设备', 'environmental protection'],
          safety: ['安全生产专用设备', 'production safety'],
          none: ['不在目录内', 'none'],
        },
        [],
        '专用设备目录',
        'special-equipment catalogue',
      ),
      digitalRetrofitCost: money('数字化智能化改造投入', 'spending on digital retrofit'),
      imported: bool('进口设备', 'imported'),
      dutyRate: ratio('关税税率', 'customs duty rate'),
      customsValue: money('完税价格', 'customs value'),
      exemptionCatalogueExcluded: bool('属于不予免税目录', 'in the catalogue of goods not exempted'),
    },
    '设备清单',
    'equipment',
    'applicant',
  ),
});
