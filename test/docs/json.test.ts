import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentBlocks } from './documents.js';
import { placeOf } from './example.js';

const blocks = documentBlocks
  .filter(({ language }) => language === 'json')
  .map((block) => ({ ...block, place: placeOf(block) }));

describe('the JSON of the documents', () => {
  it.each(blocks)('$place is JSON', ({ code }) => {
    expect(() => JSON.parse(code)).not.toThrow();
  });

  it.each(blocks.filter(({ info }) => existsSync(info)))('$place is $info', ({ info, code }) => {
    expect(`${code}\n`).toBe(readFileSync(info, 'utf8'));
  });
});
