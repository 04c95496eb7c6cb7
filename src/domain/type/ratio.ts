import { quantity, type Written } from './quantity.js';

/** A ratio as input: `'15%'`. */
export type RatioInput = Written<'%'>;

/** 比率: a part of a whole, or one amount over another. */
export const ratio = quantity('ratio', { zh: '比率', en: 'ratio' }, 'RatioInput');
