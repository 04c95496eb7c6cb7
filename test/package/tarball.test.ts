import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseCasePath } from '../base-case.js';
import { documents, inRepository, linkedFile } from '../docs/documents.js';
import { linksOf } from '../docs/markdown.js';
import { type Run, run, runOrThrow } from './run.js';

const bin = resolve('node_modules/.bin');

/** An empty project in which the packed tarball is installed. */
const project = mkdtempSync(join(tmpdir(), 'qianqi-jigai-'));
const installed = join(project, 'node_modules/qianqi-jigai');
let tarball: string;
let paths: readonly string[];

beforeAll(async () => {
  const packed = await runOrThrow('npm', [
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    project,
  ]);
  const [{ filename, files, size, unpackedSize, entryCount }] = JSON.parse(packed);
  process.stdout.write(`${filename}: ${size} bytes packed, ${unpackedSize} unpacked, ${entryCount} files\n`);
  tarball = join(project, filename);
  paths = files.map(({ path }: { readonly path: string }) => path);
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  await runOrThrow('npm', ['install', tarball, '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd: project,
  });
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the packed tarball', () => {
  it('satisfies publint', async () => {
    await runOrThrow(join(bin, 'publint'), [tarball, '--strict']);
  });

  it('has the right types for every way of importing it', async () => {
    // `node16`: the resolution of node10 knows no `exports`, and every supported Node does.
    await runOrThrow(join(bin, 'attw'), [tarball, '--profile', 'node16']);
  });

  it.each(['CHANGELOG.md', 'LICENSE', 'README.md', 'docs/README.zh-CN.md'])('holds %s', (path) => {
    expect(paths).toContain(path);
  });

  it.each([
    { what: 'worked cases', path: /^rules\/[^/]+\/cases\// },
    { what: 'decisions', path: /^docs\/decisions\// },
    { what: 'list of facts, which `qianqi-jigai facts` prints', path: /^docs\/facts\.md$/ },
    { what: 'guide for contributors', path: /^CONTRIBUTING\.md$/ },
    { what: 'source maps', path: /\.map$/ },
    { what: 'sources or tests', path: /^(src|test)\// },
  ])('holds no $what', ({ path }) => {
    expect(paths.filter((each) => path.test(each))).toEqual([]);
  });

  it('holds what its documents link to, but for what they name by its address in the repository', () => {
    const broken = documents
      .filter(({ path }) => paths.includes(path))
      .flatMap(({ path, text }) =>
        linksOf(text)
          .filter(({ target }) => !target.startsWith(inRepository))
          .map(({ target }) => linkedFile(path, target))
          .filter((linked) => linked !== undefined && !existsSync(join(installed, linked)))
          .map((linked) => `${path}: ${linked}`),
      );
    expect(broken).toEqual([]);
  });
});

describe('a program that depends on the package', () => {
  const observed = {
    verdict: 'undetermined',
    firstMissing: 'project.nature',
    enginesAgree: true,
    loadedIsBundled: true,
    explains: true,
    hasFacts: true,
    refusesUnknownKeys: true,
  };

  it.each([
    { kind: 'an ES module', source: 'consumer.mts', program: 'consumer.mjs' },
    { kind: 'CommonJS', source: 'consumer.cts', program: 'consumer.cjs' },
  ])('compiles under node16 and runs as $kind', async ({ source, program }) => {
    await compileConsumer(source, ['--module', 'node16', '--moduleResolution', 'node16']);
    const output = await runOrThrow(process.execPath, [program], { cwd: project });
    expect(JSON.parse(output)).toEqual(observed);
  });

  it('compiles under the module resolution of bundlers', async () => {
    await compileConsumer('consumer.ts', ['--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit']);
  });

  it('recognises an error of the other copy, when it holds both', async () => {
    const output = await runModule(`
      import { createRequire } from 'node:module';
      import { isPolicyError } from 'qianqi-jigai';
      const { parseApplication } = createRequire(import.meta.url)('qianqi-jigai');
      try { parseApplication({ projekt: {} }); } catch (error) { console.log(isPolicyError(error)); }
    `);
    expect(output).toBe('true\n');
  });

  it.each([
    ...readdirSync('rules/schema').map((name) => `qianqi-jigai/schema/${name}`),
    'qianqi-jigai/rules/guangxi-qianqi-jigai/policy.json',
    'qianqi-jigai/rules/guangxi-qianqi-jigai/schema/application.schema.json',
    'qianqi-jigai/package.json',
  ])('reads %s', async (specifier) => {
    const output = await runModule(`
      import content from '${specifier}' with { type: 'json' };
      console.log(typeof content);
    `);
    expect(output).toBe('object\n');
  });
});

describe('the installed command', () => {
  const installedPack = 'node_modules/qianqi-jigai/rules/guangxi-qianqi-jigai';

  it.each([
    { args: ['--help'] },
    { args: ['facts'] },
    { args: ['duties', '--ical'] },
    { args: ['evaluate', resolve(baseCasePath)] },
  ])('answers $args on stdout with exit code 0', async ({ args }) => {
    const { exitCode, stdout } = await runCommand(args);
    expect({ exitCode, hasOutput: stdout.length > 0 }).toEqual({ exitCode: 0, hasOutput: true });
  });

  it('finds nothing wrong with the installed pack: exit code 0', async () => {
    expect(await runCommand(['check', installedPack])).toMatchObject({ exitCode: 0 });
  });

  it('refuses a pack without a manifest on stderr with exit code 1', async () => {
    mkdirSync(join(project, 'broken-pack'));
    writeFileSync(join(project, 'broken-pack/facts.json'), '{}');
    const { exitCode, stderr } = await runCommand(['check', 'broken-pack']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining('policy.json') });
  });

  it('refuses an unknown command on stderr with exit code 2', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['evaluat']);
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining('evaluate'),
    });
  });

  function runCommand(args: readonly string[]): Promise<Run> {
    return run(join(project, 'node_modules/.bin/qianqi-jigai'), args, { cwd: project });
  }
});

function runModule(code: string): Promise<string> {
  const options = ['--no-warnings', '--input-type=module', '--eval', code];
  return runOrThrow(process.execPath, options, { cwd: project });
}

async function compileConsumer(name: string, options: readonly string[]): Promise<void> {
  cpSync('test/package/consumer/consumer.ts', join(project, name));
  // `dom`: the types of zod name `URL`.
  const checked = ['--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--lib', 'es2022,dom'];
  await runOrThrow(join(bin, 'tsc'), [name, ...checked, ...options], { cwd: project });
}
