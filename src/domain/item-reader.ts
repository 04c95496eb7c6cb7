import { isRecord } from '../quantity/picture.js';
import type { Field, Item, Value } from './fact.js';
import { longestText } from './limits.js';
import { isAbsent, type Reading, shown } from './reading.js';
import type { Read } from './type/fact-type.js';

const longestKeyShown = 60;

/** A record as written; what it inherits, it does not state. */
export type Stated = (key: string) => unknown;

/** Makes the reader of an object with no other keys than those given. */
export const recordReader = (keys: readonly string[]) => {
  const known = new Set(keys);
  return (written: unknown, path: string, reading: Reading): Stated | undefined => {
    if (!isRecord(written))
      return reading.complain(path, { code: 'object-expected', values: { written: shown(written) } });
    for (const key of Object.keys(written)) {
      if (known.has(key)) continue;
      const place = key.slice(0, longestText);
      reading.complain(path === '' ? place : `${path}.${place}`, {
        code: 'key-unknown',
        values: { key: key.slice(0, longestKeyShown), ...reading.suggested(key, keys) },
      });
    }
    return (key) => (Object.hasOwn(written, key) ? written[key] : undefined);
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
    const stated = readRecord(written, path, reading);
    if (stated === undefined) return undefined;
    const item: Record<string, Value> = {};
    for (const [key, read] of readers) {
      const entry = stated(key);
      if (isAbsent(entry)) continue;
      const place = `${path}.${key}`;
      const value = reading.taken(read(entry, place, reading), place);
      if (value !== undefined) item[key] = value;
    }
    return item;
  };
};
