import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Options } from 'tsup';
import { type EsbuildPlugin, esbuildPackModules } from './pack-modules.config.js';

type TsupPlugin = NonNullable<Options['plugins']>[number];

const library = {
  index: 'src/index.ts',
  node: 'src/node.ts',
  guangxi: 'src/guangxi.ts',
  'json-rules-engine': 'src/json-rules-engine.ts',
};

const shared: Options = {
  target: 'es2022',
  platform: 'node',
  splitting: true,
  removeNodeProtocol: false,
  tsconfig: 'tsconfig.node.json',
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

/** What only the command line needs. It is bundled, so that a user of the library does not install it. */
const cliLibraries = ['commander', 'ical-generator'];

/**
 * The command line shares the library's chunks, and finds its own libraries in `dist/cli`. Bundled in the same build,
 * they would bring a chunk of helpers with them that every entry imports for its side effects, of which it has none:
 * each user's bundler would warn.
 */
const cliLibrariesApart: EsbuildPlugin = {
  name: 'cli-libraries-apart',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(${cliLibraries.join('|')})$`) }, ({ path }) => ({
      path: `./cli/${path}.js`,
      external: true,
    }));
  },
};

/** Each library that is bundled begins with its licence. */
const licences: EsbuildPlugin = {
  name: 'licences',
  setup(build) {
    build.onLoad(
      {
        filter:
          /[\\/]node_modules[\\/](commander[\\/]index\.js|ical-generator[\\/]dist[\\/]index\.mjs|@noble[\\/]hashes[\\/]sha2\.js)$/,
      },
      ({ path }) => {
        const [folder = '', name = ''] =
          /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path) ?? [];
        const licence = readFileSync(join(folder, 'LICENSE'), 'utf8');
        return { contents: `/*! ${name}\n\n${licence}*/\n${readFileSync(path, 'utf8')}` };
      },
    );
  },
};

/** commander is CommonJS; in an ES module its `require('node:fs')` must become an import. */
const importedBuiltins: EsbuildPlugin = {
  name: 'imported-builtins',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'require-call' ? { path, namespace: 'imported-builtin' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'imported-builtin' }, ({ path }) => ({
      contents: `import builtin from '${path}'; module.exports = builtin;`,
    }));
  },
};

/**
 * No module of the library does anything but define, so that an import of nothing is no import. esbuild writes some where
 * an entry shares a chunk without naming anything in it, and each user's bundler would warn of them.
 */
const noImportsOfNothing: TsupPlugin = {
  name: 'no-imports-of-nothing',
  renderChunk: (code) => ({ code: code.replaceAll(/^import "\.\/chunk-\w+\.js";\n/gm, '') }),
};

/**
 * The declarations are written once: an ES module may import types of CommonJS, though not the other way, so that those
 * of the ES modules pass them on. A program that holds both copies has one set of types, too.
 */
const passOnDeclarations = async (): Promise<void> => {
  for (const name of Object.keys(library))
    writeFileSync(join('dist', `${name}.d.ts`), `export * from './${name}.cjs';\n`);
};

export default defineConfig(() => {
  // Not `clean: true`: the builds run side by side and would remove one another's files.
  rmSync('dist', { recursive: true, force: true });
  return [
    {
      ...shared,
      entry: { ...library, cli: 'src/cli/main.ts' },
      format: 'esm',
      plugins: [noImportsOfNothing],
      esbuildPlugins: [esbuildPackModules, cliLibrariesApart],
      onSuccess: passOnDeclarations,
    },
    {
      ...shared,
      entry: library,
      format: 'cjs',
      // It is an ES module alone, which `require` takes only since Node 20.19.
      noExternal: ['@noble/hashes'],
      esbuildPlugins: [esbuildPackModules, licences],
    },
    {
      ...shared,
      entry: Object.fromEntries(
        cliLibraries.map((name) => [`cli/${name}`, fileURLToPath(import.meta.resolve(name))]),
      ),
      format: 'esm',
      splitting: false,
      minify: true,
      esbuildPlugins: [licences, importedBuiltins],
    },
    {
      ...shared,
      entry: library,
      format: 'cjs',
      dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
    },
  ];
});
