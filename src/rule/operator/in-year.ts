import type { Value } from '../../domain/fact.js';
import { type Measure, toNumber } from '../../quantity/measure.js';
import { equal } from './equal.js';
import { type Operator, type Passing, whatever } from './operator.js';

type Interval = Extract<Passing, { readonly kind: 'interval' }>;

const yearNumber = (year: Value): string => String(toNumber(year as Measure)).padStart(4, '0');

export const endsOfYear: Interval['ends'] = ([year]) =>
  year === undefined ? undefined : [`${yearNumber(year)}-01-01`, `${yearNumber(year)}-12-31`];

export const inYear: Operator = {
  name: 'inYear',
  opposite: 'notInYear',
  types: ['date'],
  operand: 'year',
  passes: { kind: 'interval', of: 'one', ends: endsOfYear },
  holds: (actual, expected) => String(actual).slice(0, 4) === yearNumber(expected as Value),
  meaning: { zh: '在该年度内', en: 'falls in the year' },
  words: {
    ...equal.words,
    compared: whatever({ zh: '在', en: 'within ' }),
    after: { zh: '内', en: '' },
  },
};
