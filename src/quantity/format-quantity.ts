import { Decimal } from 'decimal.js';
import { decimalOf } from './decimal.js';
import { compare, hasPlaces, isZero, type Measure, part, toQuantity } from './measure.js';

export type Locale = 'zh-CN' | 'en';

/** Thousand separators, without `toLocaleString`, which bare engines lack. */
const separated = (number: string): string => {
  const [integer = '', fraction] = number.split('.');
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

type Scale = readonly [size: number, places: number, prefix: string, suffix: string];

/** The first scale that shows the amount exactly is used; the last one takes what is smaller than all. */
const moneyScales: Readonly<Record<Locale, readonly Scale[]>> = {
  'zh-CN': [
    [1e8, 2, '', '亿元'],
    [1e4, 4, '', '万元'],
    [1, 2, '', '元'],
  ],
  en: [
    [1e9, 3, 'CNY ', ' billion'],
    [1e6, 4, 'CNY ', ' million'],
    [1, 2, 'CNY ', ''],
  ],
};

/** The word before a number that had to be rounded. */
const approximately: Readonly<Record<Locale, string>> = { 'zh-CN': '约', en: 'about ' };

type Thresholds = readonly Measure[];

const mostPlaces = 10;

/**
 * The number rounded half up to as few decimals (from `places` on) as keep it on its side of every threshold, and off
 * zero. Where ten do not suffice, it is rounded away from the threshold instead: 14.9999888…% never reads 15%.
 */
const rounded = (value: Measure, places: number, thresholds: Thresholds): Decimal => {
  const exact = decimalOf(value);
  const crossed = (shown: Decimal): Measure | undefined =>
    thresholds.find((threshold) => shown.cmp(decimalOf(threshold)) !== compare(value, threshold));
  for (let decimals = places; decimals <= mostPlaces; decimals++) {
    const shown = exact.toDecimalPlaces(decimals);
    if (crossed(shown) === undefined && shown.isZero() === isZero(value)) return shown;
  }
  const threshold = crossed(exact.toDecimalPlaces(mostPlaces));
  const away =
    threshold === undefined
      ? Decimal.ROUND_UP
      : compare(value, threshold) < 0
        ? Decimal.ROUND_FLOOR
        : Decimal.ROUND_CEIL;
  return exact.toDecimalPlaces(mostPlaces, away);
};

const digits = (shown: Decimal): string => separated(shown.isZero() ? '0' : shown.toFixed());

/** The digits where there are at most so many decimals. */
const exactly = (value: Measure, places: number): string | undefined =>
  hasPlaces(value, places) ? separated(toQuantity(value).value) : undefined;

const money = (value: Measure, locale: Locale, thresholds: Thresholds): string => {
  const size = decimalOf(value).abs();
  for (const [unit, places, prefix, suffix] of moneyScales[locale]) {
    const shown = unit === 1 || size.gte(unit) ? exactly(part(value, 1, unit), places) : undefined;
    if (shown !== undefined) return `${prefix}${shown}${suffix}`;
  }
  const shown = digits(rounded(value, 2, thresholds));
  return locale === 'en' ? `${approximately.en}CNY ${shown}` : `${approximately['zh-CN']}${shown}元`;
};

const number = (value: Measure, places: number, locale: Locale, thresholds: Thresholds): string =>
  exactly(value, 4) ?? `${approximately[locale]}${digits(rounded(value, places, thresholds))}`;

const inPercent = (value: Measure): Measure => part(value, 100, 1);

const percent = (value: Measure, locale: Locale, thresholds: Thresholds): string =>
  `${number(inPercent(value), 2, locale, thresholds.map(inPercent))}%`;

/**
 * The quantity as people write it: `3,200万元`, `1.08亿元`, `37.5%`, `210人`; in English `CNY 32 million`.
 * Exact wherever it has a short decimal form, otherwise marked 约 / about, and never rounded onto or across one of the
 * thresholds that it is compared with. Counts and numbers have the measure word `unit`.
 */
export const formatMeasure = (
  value: Measure,
  locale: Locale,
  thresholds: Thresholds = [],
  unit = '',
): string => {
  const isEnglish = locale === 'en';
  const plain = (): string => number(value, 4, locale, thresholds);
  // A number of its own unit may have as many decimals as input has.
  const own = (): string => exactly(value, mostPlaces) ?? plain();
  switch (value.dimension) {
    case 'money':
      return money(value, locale, thresholds);
    case 'ratio':
      return percent(value, locale, thresholds);
    case 'area':
      return `${plain()}${isEnglish ? ' m²' : '平方米'}`;
    case 'price':
      return isEnglish ? `CNY ${plain()} per m²` : `${plain()}元/平方米`;
    case 'count':
      return `${plain()}${isEnglish ? '' : unit}`;
    case 'number':
      // A count is told by its label, but a number is nothing without what it is measured in.
      return isEnglish ? `${own()} ${unit}`.trimEnd() : `${own()}${unit}`;
  }
};
