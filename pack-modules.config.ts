/**
 * `virtual:policy/<id>`: the policy of a pack under `rules/`, which is checked and linked here, so that the library carries
 * it without a file system and no process links it again. `virtual:vocabulary/<name>`: the texts of the files there, which
 * packs may use. The build and the tests resolve it with the same code.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';
import type { Plugin as VitePlugin } from 'vitest/config';
import { checkPack } from './src/check/check-pack.js';
import { storePack } from './src/pack/stored-pack.js';
import { usesOf, withVocabularies } from './src/pack/vocabularies.js';
import { inEnglish } from './src/problem/sentence.js';

export type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];

const name = 'policy';
const prefix = 'virtual:policy/';
const vocabularyPrefix = 'virtual:vocabulary/';
const rules = fileURLToPath(new URL('rules', import.meta.url));
const maker = fileURLToPath(new URL('src/bundled/bundled-policy.ts', import.meta.url));

/** For tsup. */
export const esbuildPackModules: EsbuildPlugin = {
  name,
  setup(build) {
    build.onResolve({ filter: /^virtual:(policy|vocabulary)\// }, ({ path }) => ({
      path,
      namespace: name,
      sideEffects: false,
    }));
    build.onLoad({ filter: /./, namespace: name }, ({ path }) => ({
      contents: moduleOf(path),
      loader: 'js',
      resolveDir: rules,
    }));
  },
};

/** For Vitest. */
export const vitePackModules: VitePlugin = {
  name,
  resolveId: (id) => (/^virtual:(policy|vocabulary)\//.test(id) ? `\0${id}` : undefined),
  load: (id) => (id.startsWith('\0virtual:') ? moduleOf(id.slice(1)) : undefined),
};

function moduleOf(id: string): string {
  return id.startsWith(prefix) ? policyModule(id.slice(prefix.length)) : vocabularyModule(id);
}

function vocabularyModule(id: string): string {
  const files = readFolder(`${rules}/${id.slice(vocabularyPrefix.length)}`);
  return `export default ${JSON.stringify(files)};`;
}

function policyModule(name: string): string {
  const directory = `${rules}/${name}`;
  const own = readFolder(directory);
  const vocabularies = { national: readFolder(`${rules}/national`) };
  const files = withVocabularies(own, usesOf(JSON.parse(own['policy.json'] ?? '{}')), vocabularies);
  const { problems } = checkPack(files, vocabularies);
  if (problems.length > 0) throw new Error(`${directory}\n${problems.map(inEnglish).join('\n')}`);
  // JSON in a text is parsed faster than the same as a literal, and only when the policy is first used; within the
  // function the text itself would be scanned a second time.
  return `
    import { bundledPolicy } from ${JSON.stringify(maker)};
    const stored = ${JSON.stringify(JSON.stringify(storePack(files)))};
    export default /* @__PURE__ */ bundledPolicy(() => JSON.parse(stored));
  `;
}

/** Paths are relative to the pack, with `/`, in code unit order; worked cases and schemas are not part of a pack. */
function readFolder(directory: string): Record<string, string> {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(json|txt)$/.test(path) && !/^(cases|schema)\//.test(path))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readText(`${directory}/${path}`)]));
}

function readText(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}
