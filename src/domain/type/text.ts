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

export const text: TypeOfFact = {
  title: { zh: '文字', en: 'text' },
  meaning: { zh: '非空白的任何文字', en: 'any text that is not blank' },
  isWord: true,
  reader: () => readText,
  schema: () => anyText,
  input: () => 'string',
};
