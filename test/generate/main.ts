import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles, isStale } from './generated-files.js';

// `npm run generate` writes what is stale; with `-- --check` it says so and ends with 1.

const stale = generatedFiles().filter(isStale);

if (process.argv.includes('--check')) {
  for (const { path } of stale) process.stderr.write(`${path} is stale: npm run generate\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else
  for (const { path, text } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`${path}\n`);
  }
