import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runOrThrow } from './run.js';

const sources = ['src', 'rules', 'package.json', 'tsup.config.ts', 'pack-modules.config.ts'];
const outputs = ['index.js', 'index.cjs', 'index.d.ts', 'cli.js'].map((name) => join('dist', name));

/** Builds `dist` before its tests, unless it is newer than everything it is made from. */
export async function setup(): Promise<void> {
  const newestSource = Math.max(...sources.flatMap(modificationTimes));
  const isFresh = outputs.every((path) => existsSync(path) && statSync(path).mtimeMs > newestSource);
  if (!isFresh) await runOrThrow('npm', ['run', 'build']);
}

function modificationTimes(path: string): number[] {
  const stats = statSync(path);
  const within = stats.isDirectory()
    ? readdirSync(path).flatMap((name) => modificationTimes(join(path, name)))
    : [];
  return [stats.mtimeMs, ...within];
}
