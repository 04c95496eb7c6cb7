/**
 * `virtual:policy-pack/<id>`: a pack under `rules/`, checked and linked here, as one module, so that the library carries
 * it without a file system and no process links it again. The build and the tests resolve it with the same code.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';
import type { Plugin as VitePlugin } from 'vitest/config';
import { checkPack } from './src/check/check-pack.js';
import { storePack } from './src/pack/stored-pack.js';
import { inEnglish } from './src/problem/sentence.js';

export type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];

const name = 'policy-pack';
const prefix = 'virtual:policy-pack/';
const rules = fileURLToPath(new URL('rules', import.meta.url));

/** For tsup. */
export const esbuildPackModules: EsbuildPlugin = {
  name,
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${prefix}`) }, ({ path }) => ({
      path,
      namespace: name,
      sideEffects: false,
    }));
    build.onLoad({ filter: /./, namespace: name }, ({ path }) => ({
      contents: packModule(path),
      loader: 'js',
    }));
  },
};

/** For Vitest. */
export const vitePackModules: VitePlugin = {
  name,
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
  load: (id) => (id.startsWith(`\0${prefix}`) ? packModule(id.slice(1)) : undefined),
};

function packModule(id: string): string {
  const directory = `${rules}/${id.slice(prefix.length)}`;
  const files = readPack(directory);
  const { problems } = checkPack(files);
  if (problems.length > 0) throw new Error(`${directory}\n${problems.map(inEnglish).join('\n')}`);
  // JSON in a text is parsed faster than the same as a literal, and only when the policy is first used.
  const stored = JSON.stringify(JSON.stringify(storePack(files)));
  return `export default () => JSON.parse(${stored});`;
}

/** Paths are relative to the pack, with `/`, in code unit order; worked cases and schemas are not part of a pack. */
function readPack(directory: string): Record<string, string> {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(json|txt)$/.test(path) && !/^(cases|schema)\//.test(path))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readText(`${directory}/${path}`)]));
}

function readText(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}
