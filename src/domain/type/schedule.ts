import type { TypeOfFact } from './fact-type.js';
import { list } from './list.js';

export const schedule: TypeOfFact = {
  ...list,
  title: { zh: '年度表', en: 'schedule' },
  meaning: { zh: '分年度的金额，只由算式得出', en: 'money by year, which formulas alone give' },
  isCalculated: true,
  input: () => 'never',
};
