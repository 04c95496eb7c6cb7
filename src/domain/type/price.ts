import { quantity, type Written } from './quantity.js';

/** Money per area as input: `'315元/平方米'`, `'21万元/亩'`. */
export type PriceInput = Written<'元/平方米' | '元/亩' | '万元/亩' | '元/公顷' | '万元/公顷'>;

/** 单价: money per area. */
export const price = quantity('price', { zh: '单价', en: 'price' }, 'PriceInput');
