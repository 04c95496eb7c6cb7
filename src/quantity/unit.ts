import type { Fraction } from './fraction.js';

/** What a quantity measures; quantities of one dimension compare and add. */
export type Dimension = 'money' | 'price' | 'area' | 'ratio' | 'count' | 'number';

/** Canonical units in one of this unit: 1 亩 is 2000/3 平方米. */
interface Unit extends Fraction {
  readonly dimension: Dimension;
}

const unit = (dimension: Dimension, numerator: bigint, denominator = 1n): Unit => ({
  dimension,
  numerator,
  denominator,
});

/** Every way of writing a unit that input may use. Counts and numbers have none: their measure word is the fact's. */
export const units: ReadonlyMap<string, Unit> = new Map([
  ['元', unit('money', 1n)],
  ['万元', unit('money', 10_000n)],
  ['亿元', unit('money', 100_000_000n)],
  ['平方米', unit('area', 1n)],
  ['㎡', unit('area', 1n)],
  ['m²', unit('area', 1n)],
  ['亩', unit('area', 2000n, 3n)],
  ['公顷', unit('area', 10_000n)],
  ['元/平方米', unit('price', 1n)],
  ['元/㎡', unit('price', 1n)],
  ['元/m²', unit('price', 1n)],
  ['元/亩', unit('price', 3n, 2000n)],
  ['万元/亩', unit('price', 15n)],
  ['元/公顷', unit('price', 1n, 10_000n)],
  ['万元/公顷', unit('price', 1n)],
  ['%', unit('ratio', 1n, 100n)],
  ['％', unit('ratio', 1n, 100n)],
  ['', unit('ratio', 1n)],
]);

/** A measure word without the 个 that may stand before it: 12个月 are 12月. */
export const bareWord = (word: string): string => word.replace(/^个(?=.)/u, '');

/**
 * How a measure word is written: words of letters, digits and exponents, over one another with `/`. Nothing of it can
 * be taken for a number, a space or a sign of a formula.
 */
export const measureWordPattern =
  /^[A-Za-z°℃\u3400-\u9fff][A-Za-z\d²³·\u3400-\u9fff]*(\/[A-Za-z\u3400-\u9fff][A-Za-z\d²³·\u3400-\u9fff]*)*$/;

/** No unit that input may use is longer. */
export const longestUnit = 10;
export const longestMeasureWord = 20;

/** The unit in which a quantity of the dimension is held and serialised, and those that input is asked to use. */
export const unitsOf: Readonly<
  Record<Dimension, { readonly canonical: string; readonly input: readonly string[] }>
> = {
  money: { canonical: '元', input: ['元', '万元', '亿元'] },
  price: { canonical: '元/平方米', input: ['元/平方米', '元/亩', '万元/亩', '元/公顷', '万元/公顷'] },
  area: { canonical: '平方米', input: ['平方米', '亩', '公顷'] },
  ratio: { canonical: '', input: ['%'] },
  count: { canonical: '', input: [] },
  number: { canonical: '', input: [] },
};

/** A well-formed quantity of the dimension, to show in messages. */
export const inputExample: Readonly<Record<Dimension, string>> = {
  money: '3200万元',
  price: '315元/平方米',
  area: '8400平方米',
  ratio: '15%',
  count: '210',
  number: '86.5',
};
