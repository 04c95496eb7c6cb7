import { quantity, type Written } from './quantity.js';

/** Money as input: `'3200万元'`, `'1.2亿元'`, `'800元'` or `{ value: '3200', unit: '万元' }`. */
export type MoneyInput = Written<'元' | '万元' | '亿元'>;

/** 金额: an amount of money. */
export const money = quantity('money', { zh: '金额', en: 'money' }, 'MoneyInput');
