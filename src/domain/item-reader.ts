import { isRecord } from '../quantity/picture.js';
import type { Field, Item, Value } from './fact.js';
import { longestText } from './limits.js';
import { type Reading, shown } from './reading.js';
import type { Read } from './type/fact-type.js';

const longestKeyShown = 60;

/** What a record states under the key; what it inherits, it does not state, and null states nothing. */
export const statedIn = (record: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(record, key) ? (record[key] ?? undefined) : undefined;

/** A refusal lists all keys where they are this few, since what people look for may be called quite otherwise. */
const mostListed = 12;

/** Makes the reader of an object with no other keys than those given. */
export const recordReader = (keys: readonly string[], { listed = false } = {}) => {
  const known = new Set(keys);
  const allowed = listed && keys.length <= mostListed ? { allowed: keys } : {};
  return (written: unknown, path: string, reading: Reading): Record<string, unknown> | undefined => {
    if (!isRecord(written))
      return reading.complain(path, { code: 'object-expected', values: { written: shown(written) } });
    for (const key of Object.keys(written)) {
      if (known.has(key)) continue;
      const place = key.slice(0, longestText);
      reading.complain(path === '' ? place : `${path}.${place}`, {
        code: 'key-unknown',
        values: { key: key.slice(0, longestKeyShown), ...reading.suggested(key, keys), ...allowed },
      });
    }
    return written;
  };
};

/** Makes the reader of an object with the fields, each of which may be left out. */
export const itemReader = (
  fields: Readonly<Record<string, Field>>,
  readerOf: (field: Field) => Read,
): ((written: unknown, path: string, reading: Reading) => Item | undefined) => {
  const readRecord = recordReader(Object.keys(fields));
  const readers = Object.entries(fields).map(([key, field]) => [key, readerOf(field)] as const);
  return (written, path, reading) => {
    const record = readRecord(written, path, reading);
    if (record === undefined) return undefined;
    const item: Record<string, Value> = {};
    for (const [key, read] of readers) {
      const stated = statedIn(record, key);
      if (stated === undefined) continue;
      const place = `${path}.${key}`;
      const value = reading.taken(read(stated, place, reading), place);
      if (value !== undefined) item[key] = value;
    }
    return item;
  };
};
