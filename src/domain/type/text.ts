import type { JsonSchema } from '../../json/json-schema.js';
import type { Complaint } from '../../problem/problem.js';
import { longestText } from '../limits.js';
import { shown } from '../reading.js';
import type { TypeOfFact } from './fact-type.js';

export const readText = (written: unknown): string | Complaint => {
  if (typeof written !== 'string') return { code: 'text-expected', values: { written: shown(written) } };
  if (written.length > longestText) return { code: 'text-too-long', values: { limit: longestText } };
  return written.trim() === '' ? { code: 'text-empty', values: {} } : written;
};

export const anyText: JsonSchema = { type: 'string', minLength: 1, maxLength: longestText };

/** 文字: any text that is not blank. */
export const text: TypeOfFact = {
  title: { zh: '文字', en: 'text' },
  isWord: true,
  reader: () => readText,
  schema: () => anyText,
  input: () => 'string',
};
