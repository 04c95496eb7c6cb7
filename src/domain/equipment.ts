import { field, registry } from './field.js';

/** One piece of equipment: what it is, what it cost, how it came and how it is depreciated, retrofitted or imported. */
export const equipmentFields = {
  name: field.text('设备名称', 'name'),
  kind: field.oneOf('资产类别', 'kind of asset', {
    machinery: ['机器、机械和其他生产设备', 'machinery and other production equipment'],
    tools: ['与生产经营活动有关的器具、工具、家具', 'tools, implements and furniture for production'],
    vehicle: ['飞机、火车、轮船以外的运输工具', 'vehicle other than aircraft, train or ship'],
    electronics: ['电子设备', 'electronic equipment'],
    'aircraft-train-ship': ['飞机、火车、轮船', 'aircraft, train or ship'],
    building: ['房屋、建筑物', 'building'],
  }),
  cost: field.money(
    '购置价款（发票金额，不含增值税和运输、安装、调试费用）',
    'price on the invoice, without VAT, transport, installation and commissioning',
  ),
  inputVat: field.money('进项税额', 'input VAT'),
  vatCredited: field.bool('进项税额已抵扣', 'its input VAT is credited'),
  attributableCost: field.money(
    '运输、安装、调试费用（不含税）',
    'transport, installation and commissioning, without VAT',
  ),
  stateFunded: field.money('购置价款中的财政拨款', 'part of the price that state funds paid'),
  nonTaxableFunded: field.money('购置价款中的不征税收入', 'part of the price that non-taxable income paid'),

  acquisition: field.oneOf('取得方式', 'how it was acquired', {
    purchased: ['外购', 'purchased'],
    'self-built': ['自行建造', 'self-built'],
    'finance-lease': ['融资租赁', 'finance lease'],
    contributed: ['投资者投入', 'contributed by an investor'],
    exchanged: ['非货币性资产交换', 'exchanged for another asset'],
    donated: ['接受捐赠', 'donated'],
  }),
  titlePasses: field.bool('租赁期届满所有权转移', 'title passes at the end of the lease'),
  isNew: field.bool('新购进（非使用过）', 'new, not used before'),
  usedBySelf: field.bool('企业自身实际使用', 'used by the enterprise itself'),
  purchaseDate: field.date(
    '购置日期（发票开具日期；分期付款或赊销为到货日期；自行建造为竣工结算日期）',
    'date of purchase: of the invoice; of arrival if paid in instalments or on credit; of the completion settlement if self-built',
  ),
  putIntoUse: field.date('投入使用日期', 'date put into use'),

  depreciationMethod: field.oneOf('税前扣除折旧方法', 'depreciation method for tax', {
    'straight-line': ['直线法', 'straight line'],
    'one-off': ['一次性扣除', 'one-off deduction'],
    'shortened-life': ['缩短折旧年限', 'shortened life'],
    'double-declining': ['双倍余额递减法', 'double declining balance'],
    'sum-of-years': ['年数总和法', 'sum of the years'],
  }),
  depreciationYears: field.count('折旧年限', 'depreciation life', '年'),
  residualRate: field.ratio('预计净残值率', 'residual value as a share of cost'),

  specialCatalogue: field.oneOf('专用设备目录', 'special-equipment catalogue', {
    'energy-water': ['节能节水专用设备', 'energy and water saving'],
    environment: ['环境保护专用设备', 'environmental protection'],
    safety: ['安全生产专用设备', 'production safety'],
    none: ['不在目录内', 'none'],
  }),
  originalTaxBasis: field.money('购置时原计税基础', 'tax basis at purchase'),
  digitalRetrofitCost: field.money(
    '数字化智能化改造投入（不含运输、安装、调试费用和退还的增值税）',
    'spending on digital retrofit, without transport, installation, commissioning and refunded VAT',
  ),
  retrofitStateFunded: field.money('改造投入中的财政拨款', 'part of the retrofit that state funds paid'),
  retrofitDate: field.date('数字化智能化改造投入日期', 'date of the spending on digital retrofit'),
  meetsCatalogueAfterRetrofit: field.bool(
    '改造后仍符合专用设备目录',
    'still meets the catalogue after the retrofit',
  ),

  imported: field.bool('进口设备', 'imported'),
  customsValue: field.money('完税价格', 'customs value'),
  dutyRate: field.ratio('关税税率', 'customs duty rate'),
  exemptionCatalogueExcluded: field.bool('属于不予免税目录', 'in the catalogue of goods not exempted'),
  withinTotalInvestment: registry.bool(
    '在项目投资总额内进口',
    "imported within the project's total investment",
  ),
  reliefConfirmed: registry.bool('已办理海关减免税审核确认', 'customs has confirmed the relief'),
};

/** Parts or materials imported to make major technical equipment. */
export const importedPartFields = {
  customsValue: field.money('完税价格', 'customs value'),
  dutyRate: field.ratio('关税税率', 'customs duty rate'),
};
