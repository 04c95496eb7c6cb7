import { shown } from '../reading.js';
import type { TypeOfFact } from './fact-type.js';

export const bool: TypeOfFact = {
  title: { zh: '是否', en: 'yes or no' },
  meaning: { zh: '`true` 为是，`false` 为否', en: '`true` or `false`' },
  reader: () => (written) =>
    typeof written === 'boolean'
      ? written
      : { code: 'boolean-expected', values: { written: shown(written) } },
  schema: () => ({ type: 'boolean' }),
  input: () => 'boolean',
};
