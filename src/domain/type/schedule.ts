import type { TypeOfFact } from './fact-type.js';
import { list } from './list.js';

/** 年度表: money by year, which formulas alone give. */
export const schedule: TypeOfFact = {
  ...list,
  title: { zh: '年度表', en: 'schedule' },
  isCalculated: true,
  input: () => 'never',
};
