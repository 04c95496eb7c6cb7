import { applicant, authority, registry } from './field.js';

/** The land and floor area of the project. */
export const landFacts = {
  usesNewConstructionLand: authority.bool('新增建设用地', 'uses new construction land'),
  originalFloorArea: registry.area('原总建筑面积', 'original total floor area'),
  addedFloorArea: applicant.area('增加建筑面积', 'added floor area'),
  addedServiceFloorArea: applicant.area('增加服务型制造面积', 'added floor area for service manufacturing'),
  addedAreaIsServiceManufacturing: authority.bool(
    '增加部分属于服务型制造设施和经营场所',
    'the added area is for service-manufacturing facilities and premises',
  ),
  withinApprovedIndustrialLand: authority.bool(
    '在经批准的原工业用地范围内',
    'within the approved industrial land',
  ),
  landUseUnchanged: authority.bool('不改变原土地用途', 'land use unchanged'),
  meetsIntensityAndFar: authority.bool(
    '投资强度、容积率等指标符合规定',
    'meets the required investment intensity and floor area ratio',
  ),
  conformsToPlanning: authority.bool('符合规划', 'conforms to planning'),
  conformsToDetailedPlan: authority.bool('符合控制性详细规划', 'conforms to the regulatory detailed plan'),
  landPremiumPerArea: authority.price('应补缴土地出让金单价', 'land premium due per area'),
  // Whose lists there are, and what their levels are called, is each policy's own.
  keyProjectLevel: authority.oneOf('重点项目级别', 'level of key project', {}),

  grantedLandArea: registry.area('新出让工业用地面积', 'area of industrial land newly granted'),
  nationalMinimumLandPrice: authority.price(
    '工业用地出让最低价标准',
    'national minimum price for granting industrial land',
  ),
  landCostFloor: authority.price(
    '土地取得成本、前期开发成本和相关税费之和',
    'cost of acquiring and developing the land with its taxes and fees, per area',
  ),
  isPriorityIndustry: authority.bool('属于优先发展产业', 'is in an industry to be developed first'),
  isPrimaryAgroProcessing: authority.bool(
    '属于农林牧渔产品初加工',
    'is primary processing of farm, forest, animal or fishery products',
  ),
  farToStandard: authority.ratio('容积率与控制指标之比', 'floor area ratio over its control indicator'),
  coverageToStandard: authority.ratio(
    '建筑系数与控制指标之比',
    'building coverage over its control indicator',
  ),
  intensityToStandard: authority.ratio(
    '投资强度与控制指标之比',
    'investment intensity over its control indicator',
  ),

  inPark: applicant.bool('在现有园区内', 'in an existing park'),
  factoryIsMultiStoreyStandard: applicant.bool('建设多层标准厂房', 'builds a multi-storey standard factory'),
  unitsIndependentlyUsable: authority.bool(
    '各单元有固定界限、可独立使用',
    'each unit has fixed bounds and can be used by itself',
  ),
  meetsDivisionConditions: authority.bool(
    '符合不动产分割登记条件',
    'meets the conditions for registering units separately',
  ),
};
