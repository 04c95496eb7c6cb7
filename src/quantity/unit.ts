import { Exact, one } from './exact.js';

/** What a quantity measures; quantities of one dimension compare and add. */
export type Dimension = 'money' | 'price' | 'area' | 'ratio' | 'count';

interface Unit {
  readonly dimension: Dimension;
  /** Canonical units in one of this unit, as a fraction where it has no finite form: 1 亩 is 2000/3 平方米. */
  readonly numerator: Exact;
  readonly denominator: Exact;
}

const unit = (dimension: Dimension, numerator: number | string, denominator = 1): Unit => ({
  dimension,
  numerator: new Exact(numerator),
  denominator: denominator === 1 ? one : new Exact(denominator),
});

/** Every way of writing a unit that input may use. Counts have none: their measure word is the fact's. */
export const units: ReadonlyMap<string, Unit> = new Map([
  ['元', unit('money', 1)],
  ['万元', unit('money', 10_000)],
  ['亿元', unit('money', 100_000_000)],
  ['平方米', unit('area', 1)],
  ['㎡', unit('area', 1)],
  ['m²', unit('area', 1)],
  ['亩', unit('area', 2000, 3)],
  ['公顷', unit('area', 10_000)],
  ['元/平方米', unit('price', 1)],
  ['元/㎡', unit('price', 1)],
  ['元/m²', unit('price', 1)],
  ['元/亩', unit('price', '0.0015')],
  ['万元/亩', unit('price', 15)],
  ['元/公顷', unit('price', '0.0001')],
  ['万元/公顷', unit('price', 1)],
  ['%', unit('ratio', '0.01')],
  ['％', unit('ratio', '0.01')],
  ['', unit('ratio', 1)],
]);

/** The unit in which a quantity of the dimension is held and serialised. */
export const canonicalUnit: Readonly<Record<Dimension, string>> = {
  money: '元',
  price: '元/平方米',
  area: '平方米',
  ratio: '',
  count: '',
};

/** The units that input of the dimension is asked to use. */
export const inputUnits: Readonly<Record<Dimension, readonly string[]>> = {
  money: ['元', '万元', '亿元'],
  price: ['元/平方米', '元/亩', '万元/亩', '元/公顷', '万元/公顷'],
  area: ['平方米', '亩', '公顷'],
  ratio: ['%'],
  count: [],
};

/** A well-formed quantity of the dimension, to show in messages. */
export const inputExample: Readonly<Record<Dimension, string>> = {
  money: '3200万元',
  price: '315元/平方米',
  area: '8400平方米',
  ratio: '15%',
  count: '210',
};
