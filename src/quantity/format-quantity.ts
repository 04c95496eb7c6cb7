import { digits, Exact } from './exact.js';
import { compare, decimalOf, finiteDecimal, type Measure } from './measure.js';

export type Locale = 'zh-CN' | 'en';

/** Thousand separators, without `toLocaleString`, which bare engines lack. */
const separated = (number: string): string => {
  const [integer = '', fraction] = number.split('.');
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

interface Scale {
  readonly from: Exact;
  readonly size: Exact;
  readonly places: number;
  readonly prefix: string;
  readonly suffix: string;
}

const scale = (from: string, size: string, places: number, prefix: string, suffix: string): Scale => ({
  from: new Exact(from),
  size: new Exact(size),
  places,
  prefix,
  suffix,
});

/** The first scale that shows the amount exactly is used; the last one always does. */
const moneyScales: Readonly<Record<Locale, readonly Scale[]>> = {
  'zh-CN': [
    scale('1e8', '1e8', 2, '', '亿元'),
    scale('1e4', '1e4', 4, '', '万元'),
    scale('0', '1', 2, '', '元'),
  ],
  en: [
    scale('1e9', '1e9', 3, 'CNY ', ' billion'),
    scale('1e6', '1e6', 4, 'CNY ', ' million'),
    scale('0', '1', 2, 'CNY ', ''),
  ],
};

const approximately: Readonly<Record<Locale, string>> = { 'zh-CN': '约', en: 'about ' };

const money = (value: Measure, locale: Locale): string => {
  const amount = decimalOf(value);
  const size = amount.abs();
  for (const { from, size: unit, places, prefix, suffix } of moneyScales[locale]) {
    const scaled = amount.div(unit);
    if (size.gte(from) && scaled.decimalPlaces() <= places)
      return `${prefix}${separated(digits(scaled))}${suffix}`;
  }
  const rounded = amount.toDecimalPlaces(2, Exact.ROUND_HALF_UP);
  const unit = locale === 'en' ? ['CNY ', ''] : ['', '元'];
  return `${approximately[locale]}${unit[0]}${separated(digits(rounded))}${unit[1]}`;
};

/**
 * Decimals enough that the shown number stands on the same side of the threshold as the exact one; the digits
 * beyond are cut, not rounded, so that 14.9999888…% never reads 15%.
 */
const percent = (value: Measure, locale: Locale, threshold: Measure | undefined): string => {
  const exact = decimalOf(value).times(100);
  const finite = finiteDecimal(value) !== undefined;
  if (finite && exact.decimalPlaces() <= 4) return `${separated(digits(exact))}%`;
  const bound = threshold === undefined ? undefined : decimalOf(threshold).times(100);
  for (let places = 2; places <= 40; places++) {
    const shown = exact.toDecimalPlaces(places, Exact.ROUND_HALF_UP);
    const honest =
      bound === undefined || threshold === undefined || shown.cmp(bound) === compare(value, threshold);
    if (honest) return `${approximately[locale]}${separated(digits(shown))}%`;
  }
  return `${digits(exact.toDecimalPlaces(40, Exact.ROUND_DOWN))}…%`;
};

const plain = (value: Measure, locale: Locale, places: number): string => {
  const exact = decimalOf(value);
  return exact.decimalPlaces() <= places
    ? separated(digits(exact))
    : `${approximately[locale]}${separated(digits(exact.toDecimalPlaces(places, Exact.ROUND_HALF_UP)))}`;
};

/** How to show a quantity: `threshold` keeps a rounded ratio on its side, `unit` is a count's measure word. */
export interface FormatOptions {
  readonly threshold?: Measure | undefined;
  readonly unit?: string | undefined;
}

/**
 * The quantity as people write it: `3,200万元`, `1.08亿元`, `37.5%`, `210人`; in English `CNY 32 million`.
 * Exact wherever it has a short decimal form, otherwise marked 约 / about.
 */
export const formatMeasure = (value: Measure, locale: Locale, options: FormatOptions = {}): string => {
  switch (value.dimension) {
    case 'money':
      return money(value, locale);
    case 'ratio':
      return percent(value, locale, options.threshold);
    case 'area':
      return locale === 'en' ? `${plain(value, locale, 4)} m²` : `${plain(value, locale, 4)}平方米`;
    case 'price':
      return locale === 'en'
        ? `CNY ${plain(value, locale, 4)} per m²`
        : `${plain(value, locale, 4)}元/平方米`;
    case 'count':
      return locale === 'en' ? plain(value, locale, 4) : `${plain(value, locale, 4)}${options.unit ?? ''}`;
  }
};
