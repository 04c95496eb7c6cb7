import { quantity, type Written } from './quantity.js';

/** An area as input: `'8400平方米'`, `'18亩'`, `'1.2公顷'`. */
export type AreaInput = Written<'平方米' | '㎡' | 'm²' | '亩' | '公顷'>;

/** 面积: an area of land or floor. */
export const area = quantity('area', { zh: '面积', en: 'area' }, 'AreaInput');
