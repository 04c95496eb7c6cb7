import { expect, it } from 'vitest';
import { runOrThrow } from './run.js';

// `require` takes ES modules since Node 20.19; the package promises Node 20.
it.each(['index', 'guangxi', 'node', 'json-rules-engine'])(
  '%s.cjs requires CommonJS alone',
  async (entry) => {
    const program = `console.log(Object.keys(require('./dist/${entry}.cjs')).length > 0)`;
    expect(await runOrThrow(process.execPath, ['--no-experimental-require-module', '--eval', program])).toBe(
      'true\n',
    );
  },
);
