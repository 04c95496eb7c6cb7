import { itemReader } from '../item-reader.js';
import { longestList } from '../limits.js';
import { shown } from '../reading.js';
import { choiceReader, choiceSchema } from './enum.js';
import type { TypeOfFact } from './fact-type.js';

export const list: TypeOfFact = {
  title: { zh: '列表', en: 'list' },
  meaning: { zh: '若干可选值，或有字段的若干项', en: 'some of its members, or items with fields' },
  isPlural: true,
  takes: ['members', 'fields'],
  reader: (field, readerOf) => {
    const readChoice = choiceReader(field);
    const readItem = field.fields && itemReader(field.fields, readerOf);
    return (written, path, reading) => {
      if (!Array.isArray(written)) return { code: 'list-expected', values: { written: shown(written) } };
      if (written.length > longestList) return { code: 'list-too-long', values: { limit: longestList } };
      return written.flatMap((entry: unknown, index) => {
        const place = `${path}[${index}]`;
        const value = readItem
          ? readItem(entry, place, reading)
          : reading.taken(readChoice(entry, place, reading), place);
        return value === undefined ? [] : [value];
      });
    };
  },
  schema: (field, schemaOf) => ({
    maxItems: longestList,
    type: 'array',
    items:
      field.fields === undefined
        ? choiceSchema(field)
        : {
            type: 'object',
            properties: Object.fromEntries(
              Object.entries(field.fields).map(([key, inner]) => [key, schemaOf(inner)]),
            ),
            additionalProperties: false,
          },
  }),
  input: (part) => `readonly ${part.includes('|') ? `(${part})` : part}[]`,
};
