import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packIn = (folder: string): string => join(folder, 'rules', 'guangxi-qianqi-jigai');

/** This package's own folder: that of `dist` once it is built, that of `src` before. */
const packageFolder = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(packIn(folder), 'policy.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the rules are not in this package');
    folder = parent;
  }
  return folder;
};

/** The folder of the bundled pack. */
export const bundledPackFolder = (): string => packIn(packageFolder());

export const packageVersion = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'));
  return String((manifest as { readonly version?: unknown }).version);
};
