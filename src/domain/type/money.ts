import { quantity, type Written } from './quantity.js';

/** Money as input: `'3200万元'`, `'1.2亿元'`, `'800元'` or `{ value: '3200', unit: '万元' }`. */
export type MoneyInput = Written<'元' | '万元' | '亿元'>;

export const money = quantity('money', 'MoneyInput', {
  title: { zh: '金额', en: 'money' },
  meaning: { zh: '款项的数额', en: 'an amount of money' },
  takes: ['mayBeNegative'],
});
