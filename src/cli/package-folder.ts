import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const manifestIn = (folder: string): string => join(folder, 'package.json');

/** This package's own folder: that of `dist` once it is built, that of `src` before. */
export const packageFolder = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(manifestIn(folder))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the package has no package.json');
    folder = parent;
  }
  return folder;
};

export const packageVersion = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(manifestIn(packageFolder()), 'utf8'));
  return String((manifest as { readonly version?: unknown }).version);
};
