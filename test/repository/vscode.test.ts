import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import settings from '../../.vscode/settings.json' with { type: 'json' };
import { tasks } from '../../.vscode/tasks.json' with { type: 'json' };
import { bundledPack } from '../check/broken-pack.js';
import { runCli } from '../cli/run-cli.js';
import { temporaryFolder } from '../cli/temporary-folder.js';

describe('the schemas that the editor takes by path', () => {
  const expressionOf = (pattern: string): RegExp =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);

  /** A pattern with `!` takes back what one before it found. */
  const isTaken = (path: string, patterns: readonly string[]): boolean =>
    patterns.reduce((taken, pattern) => {
      const [negation, plain] = pattern.startsWith('!') ? [true, pattern.slice(1)] : [false, pattern];
      return expressionOf(plain).test(`/${path}`) ? !negation : taken;
    }, false);

  const schemasFor = (path: string): readonly string[] =>
    settings['json.schemas']
      .filter(({ fileMatch }) => isTaken(path, fileMatch))
      .map(({ url }) => posix.normalize(url));

  const jsonFiles = readdirSync('rules', { recursive: true, encoding: 'utf8' })
    .map((path) => join('rules', path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'));
  const isSchema = (path: string): boolean => /(^|\/)schema\//.test(path);

  it('are those for any pack, of the kind that the rule files name', () => {
    const ruleFiles = jsonFiles.filter((path) => !isSchema(path));
    const taken = ruleFiles.map((path) => [path, schemasFor(path)]);
    const named = ruleFiles.map((path) => {
      const { $schema } = JSON.parse(readFileSync(path, 'utf8'));
      return [path, [`rules/schema/${posix.basename($schema)}`]];
    });
    expect(taken).toEqual(named);
  });

  it('are none for schemas', () => {
    expect(jsonFiles.filter(isSchema).filter((path) => schemasFor(path).length > 0)).toEqual([]);
  });
});

describe('the task that checks rules', () => {
  interface Pattern {
    readonly regexp: string;
    readonly file: number;
    readonly line?: number;
    readonly column?: number;
    readonly message: number;
  }
  const patterns: readonly Pattern[] = tasks
    .flatMap(({ problemMatcher }) => problemMatcher)
    .map(({ pattern }) => pattern);

  /** What the editor shows for lines of output. */
  const shown = (output: string): readonly unknown[] =>
    output.split('\n').flatMap((text) =>
      patterns.flatMap((pattern) => {
        const found = new RegExp(pattern.regexp).exec(text);
        const part = (index = -1): string | undefined => found?.[index];
        return found === null
          ? []
          : [[part(pattern.file), part(pattern.line), part(pattern.column), part(pattern.message)]];
      }),
    );

  const folder = temporaryFolder();
  const pack = 'rules/guangxi-qianqi-jigai';
  const scale = 'eligibility/investment-scale.json';
  const write = (files: Readonly<Record<string, string | Uint8Array>>): void => {
    for (const [path, content] of Object.entries({ ...bundledPack, ...files }))
      folder.write(`${pack}/${path}`, content);
  };
  const check = async (locale: string): Promise<readonly unknown[]> => {
    const { stderr } = await runCli(['check', pack, '--locale', locale], { cwd: folder.path });
    return shown(stderr);
  };

  it('runs the command of that name', () => {
    expect(tasks.map(({ type, script }) => [type, script])).toEqual([['npm', 'check']]);
  });

  it('takes a problem apart into file, line, column and message', async () => {
    write({ [scale]: (bundledPack[scale] ?? '').replace('"500万元" }', '"500" }') });
    const place = [`${pack}/${scale}`, '10', '94'];
    expect(await check('zh-CN')).toEqual([[...place, '“500”缺少单位，请写作“500万元”']]);
    expect(await check('en')).toEqual([[...place, '"500" has no unit; write "500万元"']]);
  });

  it('takes a problem of a whole file apart into file and message', async () => {
    write({ [scale]: Uint8Array.from([0x7b, 0xb9, 0xf0]) });
    const place = [`${pack}/${scale}`, undefined, undefined];
    expect(await check('zh-CN')).toEqual([
      [...place, expect.stringMatching(/^文件编码不是 UTF-8，可能是 GBK/)],
    ]);
    expect(await check('en')).toEqual([
      [...place, expect.stringMatching(/^the file is not UTF-8 but perhaps GBK/)],
    ]);
  });

  it('takes nothing else for a problem', async () => {
    const outputs = ['zh-CN', 'en'].map((locale) => runCli(['check', '--locale', locale]));
    const sound = (await Promise.all(outputs)).map(({ stdout }) => stdout);
    const ofNpm = `> qianqi-jigai@0.1.0 check\n> node dist/cli.js check ${pack}\n`;
    expect([ofNpm, ...sound].flatMap(shown)).toEqual([]);
  });
});
