import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The ES module that is published, not `src`. */
export const published: typeof import('../../src/index.js') = await import(
  pathToFileURL(resolve('dist/index.js')).href
);
