import type { Complaint } from '../../problem/problem.js';
import { compare, count as counted, hasPlaces, isNegative } from '../../quantity/measure.js';
import { quantityReader } from '../../quantity/parse-quantity.js';
import { shown } from '../reading.js';
import type { Read, TypeOfFact } from './fact-type.js';

const least = 0;
const most = Number.MAX_SAFE_INTEGER;

const malformed = (written: unknown): Complaint => ({
  code: 'count-malformed',
  values: { written: shown(written) },
});

const read: Read = (written) =>
  typeof written === 'number' && Number.isInteger(written) && written >= least && written <= most
    ? counted(written)
    : malformed(written);

export const count: TypeOfFact = {
  title: { zh: '个数', en: 'count' },
  meaning: { zh: '人数、年数等，为整数', en: 'a whole number of people, years and the like' },
  dimension: 'count',
  order: 'count',
  takes: ['unit'],
  hasMeasureWord: true,
  reader: () => read,
  literalReader: ({ unit = '' }) => {
    const readWritten = quantityReader('count', { unit, mayBeNegative: true });
    return (written, path, reading) => {
      if (typeof written !== 'string' || unit === '') return read(written, path, reading);
      const result = readWritten(written);
      if ('code' in result) return result.code === 'unit-unfit' ? result : malformed(written);
      const isWhole = hasPlaces(result, 0) && !isNegative(result) && compare(result, counted(most)) <= 0;
      return isWhole ? result : malformed(written);
    };
  },
  schema: () => ({ type: 'integer', minimum: least, maximum: most }),
  input: () => 'number',
};
