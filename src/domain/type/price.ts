import { quantity, type Written } from './quantity.js';

/** Money per area as input: `'315元/平方米'`, `'21万元/亩'`. */
export type PriceInput = Written<'元/平方米' | '元/亩' | '万元/亩' | '元/公顷' | '万元/公顷'>;

export const price = quantity('price', 'PriceInput', {
  title: { zh: '单价', en: 'price' },
  meaning: { zh: '每单位面积的金额', en: 'money per area' },
});
