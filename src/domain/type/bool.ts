import { shown } from '../reading.js';
import type { TypeOfFact } from './fact-type.js';

/** 是否: `true` or `false`. */
export const bool: TypeOfFact = {
  title: { zh: '是否', en: 'yes or no' },
  reader: () => (written) =>
    typeof written === 'boolean'
      ? written
      : { code: 'boolean-expected', values: { written: shown(written) } },
  schema: () => ({ type: 'boolean' }),
  input: () => 'boolean',
};
