import type { Text } from './fact.js';

/**
 * What classes of industries are called, by their code: the sections of GB/T 4754-2017, and the finer classes that
 * policies have named so far.
 */
const names: Readonly<Record<string, Text>> = {
  A: { zh: '农、林、牧、渔业', en: 'Agriculture, forestry, animal husbandry and fishery' },
  B: { zh: '采矿业', en: 'Mining' },
  C: { zh: '制造业', en: 'Manufacturing' },
  C134: { zh: '制糖业', en: 'Sugar' },
  C1340: { zh: '制糖业', en: 'Sugar' },
  C16: { zh: '烟草制品业', en: 'Tobacco products' },
  D: {
    zh: '电力、热力、燃气及水生产和供应业',
    en: 'Production and supply of electricity, heat, gas and water',
  },
  E: { zh: '建筑业', en: 'Construction' },
  F: { zh: '批发和零售业', en: 'Wholesale and retail trade' },
  G: { zh: '交通运输、仓储和邮政业', en: 'Transport, storage and post' },
  H: { zh: '住宿和餐饮业', en: 'Hotels and catering' },
  I: {
    zh: '信息传输、软件和信息技术服务业',
    en: 'Information transmission, software and information technology',
  },
  J: { zh: '金融业', en: 'Finance' },
  K: { zh: '房地产业', en: 'Real estate' },
  L: { zh: '租赁和商务服务业', en: 'Leasing and business services' },
  M: { zh: '科学研究和技术服务业', en: 'Scientific research and technical services' },
  N: { zh: '水利、环境和公共设施管理业', en: 'Water conservancy, environment and public facilities' },
  O: { zh: '居民服务、修理和其他服务业', en: 'Household services, repair and other services' },
  P: { zh: '教育', en: 'Education' },
  Q: { zh: '卫生和社会工作', en: 'Health and social work' },
  R: { zh: '文化、体育和娱乐业', en: 'Culture, sports and entertainment' },
  R90: { zh: '娱乐业', en: 'Entertainment' },
  S: {
    zh: '公共管理、社会保障和社会组织',
    en: 'Public administration, social security and social organisations',
  },
  T: { zh: '国际组织', en: 'International organisations' },
};

/** What a class of industries is called, where that is known. */
export const industryClassName = (code: string): Text | undefined =>
  Object.hasOwn(names, code) ? names[code] : undefined;
