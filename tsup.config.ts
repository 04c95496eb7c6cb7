import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { type EsbuildPlugin, esbuildPackModules } from './pack-modules.config.js';

type TsupPlugin = NonNullable<Options['plugins']>[number];

const library = {
  index: 'src/index.ts',
  node: 'src/node.ts',
  'json-rules-engine': 'src/json-rules-engine.ts',
};

interface SourceMap {
  file?: string;
  sources: string[];
  sourcesContent: (string | null)[];
}

/** Source maps show `src` only: no text of the pack or of commander, no absolute path (tsup's CJS has some). */
const sourceMapsOfSources: TsupPlugin = {
  name: 'source-maps-of-sources',
  buildEnd({ writtenFiles }) {
    for (const { name } of writtenFiles.filter((file) => file.name.endsWith('.map'))) {
      const { file: _, ...map }: SourceMap = JSON.parse(readFileSync(name, 'utf8'));
      const sourcesContent = map.sources.map((source, index) =>
        source.startsWith('../src/') ? map.sourcesContent[index] : null,
      );
      const sources = map.sources.map((source) => (isAbsolute(source) ? basename(source) : source));
      writeFileSync(name, JSON.stringify({ ...map, sources, sourcesContent }));
    }
  },
};

const shared: Options = {
  target: 'es2022',
  platform: 'node',
  sourcemap: true,
  splitting: true,
  removeNodeProtocol: false,
  tsconfig: 'tsconfig.node.json',
  plugins: [sourceMapsOfSources],
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

/** What only the command line needs. */
const cliLibraries = ['commander', 'ical-generator'];

/** `cli.js` carries the libraries that only it needs, each with its licence. */
const bundledLibraries: EsbuildPlugin = {
  name: 'bundled-libraries',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]node_modules[\\/](commander[\\/]index\.js|ical-generator[\\/]dist[\\/]index\.mjs)$/ },
      ({ path }) => {
        const [folder = '', name = ''] = /^.*[\\/]node_modules[\\/]([^\\/]+)/.exec(path) ?? [];
        const licence = readFileSync(join(folder, 'LICENSE'), 'utf8');
        return { contents: `/*! ${name}\n\n${licence}*/\n${readFileSync(path, 'utf8')}` };
      },
    );
    // commander is CommonJS; in an ES module its `require('node:fs')` must become an import.
    build.onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'require-call' ? { path, namespace: 'imported-builtin' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'imported-builtin' }, ({ path }) => ({
      contents: `import builtin from '${path}'; module.exports = builtin;`,
    }));
  },
};

export default defineConfig(() => {
  // Not `clean: true`: the three builds run side by side and would remove one another's files.
  rmSync('dist', { recursive: true, force: true });
  return [
    {
      ...shared,
      entry: { ...library, cli: 'src/cli/main.ts' },
      format: 'esm',
      noExternal: cliLibraries,
      esbuildPlugins: [esbuildPackModules, bundledLibraries],
    },
    { ...shared, entry: library, format: 'cjs', esbuildPlugins: [esbuildPackModules] },
    {
      ...shared,
      entry: library,
      format: ['esm', 'cjs'],
      dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
    },
  ];
});
