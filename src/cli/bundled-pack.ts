import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pack = join('rules', 'guangxi-qianqi-jigai');

/** The bundled pack's folder in this package: beside `dist` where it is built, beside `src` where it is not. */
export const bundledPackFolder = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, pack, 'policy.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`${pack} is not in this package`);
    folder = parent;
  }
  return join(folder, pack);
};
