import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { describe, expect, it } from 'vitest';

/** A user's program for each entry, and for the whole of each. */
const programs = [
  `import { guangxiQianqiJigai } from '${resolve('dist/index.js')}'; guangxiQianqiJigai.evaluateSync({});`,
  ...['index', 'guangxi', 'node', 'json-rules-engine'].map(
    (entry) => `import * as whole from '${resolve('dist', entry)}.js'; globalThis.whole = whole;`,
  ),
];

describe.each(programs)('a program that says %s', (program) => {
  it('is bundled by esbuild without a warning', async () => {
    const { warnings } = await build({
      stdin: { contents: program, resolveDir: '.' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
      write: false,
    });
    expect(warnings.map(({ text }) => text)).toEqual([]);
  });

  it('is bundled by Rollup without a warning', async () => {
    const warnings: string[] = [];
    const bundle = await rollup({
      input: 'program',
      external: /^[^./\0]/,
      plugins: [
        {
          name: 'program',
          resolveId: (id) => (id === 'program' ? '\0program' : null),
          load: (id) => (id === '\0program' ? program : null),
        },
      ],
      onwarn: ({ message }) => warnings.push(message),
    });
    await bundle.generate({ format: 'esm' });
    expect(warnings).toEqual([]);
  });
});

describe('a program that names one thing', () => {
  const bundled = async (entry: string, name: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { ${name} } from '${resolve('dist', entry)}.js'; globalThis.used = ${name};`,
        resolveDir: '.',
      },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      charset: 'utf8',
      write: false,
    });
    return outputFiles[0]!.text;
  };

  it.each([
    ['json-rules-engine', 'registerOperators'],
    ['json-rules-engine', 'policyEngine'],
    ['index', 'compilePolicy'],
    ['index', 'explain'],
  ])('%s: %s, brings no policy along', async (entry, name) => {
    expect(await bundled(entry, name)).not.toContain('千企技改');
    expect(await bundled('index', 'guangxiQianqiJigai')).toContain('千企技改');
  });
});

describe('the library as a whole', () => {
  it('brings no language of zod but its own along, which a namespace passed as a value would', async () => {
    const { metafile } = await build({
      entryPoints: ['dist/index.js'],
      bundle: true,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    const [output] = Object.values(metafile.outputs);
    const locales = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 && /zod\/v4\/locales\/(?!index)/.test(path) ? [path] : [],
    );
    expect(locales).toEqual(['node_modules/zod/v4/locales/en.js']);
  });
});

describe('what only the command line needs', () => {
  const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, '');

  it.each(['commander', 'ical-generator'])('%s is bundled with its licence', (name) => {
    const licence = readFileSync(`node_modules/${name}/LICENSE`, 'utf8');
    expect(withoutSpace(readFileSync(`dist/cli/${name}.js`, 'utf8'))).toContain(withoutSpace(licence));
  });

  it('is not in a program that uses the library', async () => {
    const { metafile } = await build({
      entryPoints: ['index', 'guangxi', 'node', 'json-rules-engine'].map((entry) => `dist/${entry}.js`),
      bundle: true,
      metafile: true,
      outdir: 'unwritten',
      platform: 'node',
      logLevel: 'silent',
      write: false,
    });
    expect(Object.keys(metafile.inputs)).toContain('dist/index.js');
    expect(Object.keys(metafile.inputs).filter((path) => /(^|\/)cli(\/|\.js)/.test(path))).toEqual([]);
  });
});
