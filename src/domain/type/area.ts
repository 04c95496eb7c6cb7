import { quantity, type Written } from './quantity.js';

/** An area as input: `'8400平方米'`, `'18亩'`, `'1.2公顷'`. */
export type AreaInput = Written<'平方米' | '㎡' | 'm²' | '亩' | '公顷'>;

export const area = quantity('area', 'AreaInput', {
  title: { zh: '面积', en: 'area' },
  meaning: { zh: '土地或建筑物的面积', en: 'an area of land or floor' },
});
