import { expect, it } from 'vitest';
import { documentBlocks } from './documents.js';
import { placeOf } from './example.js';

const blocks = documentBlocks.filter(({ language }) => language === 'json');

it.each(blocks.map((block) => [placeOf(block), block] as const))('%s is JSON', (_, { code }) => {
  expect(() => JSON.parse(code)).not.toThrow();
});
