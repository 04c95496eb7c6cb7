import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The text as the linter wants it, so that a generated file passes as it is. */
export const formatted = (text: string, path: string): string =>
  execFileSync(resolve('node_modules/.bin/biome'), ['format', `--stdin-file-path=${path}`], {
    input: text,
    encoding: 'utf8',
  });
