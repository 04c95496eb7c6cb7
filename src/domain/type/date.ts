import { datePattern, parseDate } from '../../quantity/date.js';
import type { TypeOfFact } from './fact-type.js';

/** A date as input: `'2026-12-31'`. */
export type DateInput = `${number}-${number}-${number}`;

export const date: TypeOfFact = {
  title: { zh: '日期', en: 'date' },
  meaning: { zh: '公历的某一天', en: 'a day of the calendar' },
  order: 'date',
  reader: () => (written) => {
    const result = parseDate(written);
    return 'code' in result ? result : result.date;
  },
  schema: () => ({ type: 'string', pattern: datePattern.source }),
  input: () => 'DateInput',
};
