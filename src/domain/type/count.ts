import { count as counted } from '../../quantity/measure.js';
import { shown } from '../reading.js';
import type { TypeOfFact } from './fact-type.js';

const least = 0;
const most = Number.MAX_SAFE_INTEGER;

export const count: TypeOfFact = {
  title: { zh: '个数', en: 'count' },
  meaning: { zh: '人数、年数等，为整数', en: 'a whole number of people, years and the like' },
  dimension: 'count',
  order: 'count',
  reader: () => (written) =>
    typeof written === 'number' && Number.isInteger(written) && written >= least && written <= most
      ? counted(written)
      : { code: 'count-malformed', values: { written: shown(written) } },
  schema: () => ({ type: 'integer', minimum: least, maximum: most }),
  input: () => 'number',
};
