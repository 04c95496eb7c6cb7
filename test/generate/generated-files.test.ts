import { expect, it } from 'vitest';
import { generatedFiles, isStale } from './generated-files.js';

it.each(generatedFiles())('$path is fresh', (file) => {
  expect(isStale(file) ? 'stale: npm run generate' : 'fresh').toBe('fresh');
});
