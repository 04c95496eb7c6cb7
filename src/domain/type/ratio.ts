import { quantity, type Written } from './quantity.js';

/** A ratio as input: `'15%'`. */
export type RatioInput = Written<'%'>;

export const ratio = quantity('ratio', 'RatioInput', {
  title: { zh: '比率', en: 'ratio' },
  meaning: { zh: '部分占整体之比，或两数之比', en: 'a part of a whole, or one amount over another' },
});
