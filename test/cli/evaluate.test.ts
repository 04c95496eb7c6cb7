import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain, explanationStyles, guangxiQianqiJigai as policy } from '../../src/index.js';
import { baseCase, baseCasePath } from '../base-case.js';
import { runCli } from './run-cli.js';
import { temporaryFolder } from './temporary-folder.js';

const { application, asOf } = baseCase;
const assessment = policy.evaluateSync(application, { asOf });
const bare = JSON.stringify(application);
const folder = temporaryFolder();

describe('an application', () => {
  it('is assessed and explained: exit code 0', async () => {
    const { exitCode, stdout, stderr } = await runCli(['evaluate', baseCasePath]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toBe(
      `${explain(assessment, { locale: 'zh-CN', format: 'text', detail: 'summary' }).trimEnd()}\n`,
    );
  });

  it.each(['zh-CN', 'en'] as const)('is explained in %s, in full, as Markdown', async (locale) => {
    const { stdout } = await runCli([
      'evaluate',
      baseCasePath,
      '--locale',
      locale,
      '--format',
      'markdown',
      '--detail',
      'full',
    ]);
    expect(stdout).toBe(`${explain(assessment, { locale, format: 'markdown', detail: 'full' }).trimEnd()}\n`);
  });

  it('as JSON is the assessment itself', async () => {
    const { stdout } = await runCli(['evaluate', baseCasePath, '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(assessment)));
  });

  it('as HTML is a page of its own, with its encoding, language, title and styles', async () => {
    const { stdout } = await runCli(['evaluate', baseCasePath, '--format', 'html', '--locale', 'en']);
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">\n/);
    expect(stdout).toContain('<meta charset="utf-8">');
    expect(stdout).toContain('<title>');
    expect(stdout).toContain(explain(assessment, { locale: 'en', format: 'html' }).trimEnd());
    expect(stdout).toContain(explanationStyles.trim());
    expect(stdout).not.toContain('<script');
  });

  it('that is not eligible is assessed all the same: exit code 0', async () => {
    const { exitCode, stdout } = await runCli(['evaluate', '-', '--format', 'json'], {
      stdin: '{ "planYear": 2026 }',
    });
    expect({ exitCode, verdict: JSON.parse(stdout).eligibility.verdict }).toEqual({
      exitCode: 0,
      verdict: 'undetermined',
    });
  });

  it('comes from standard input, in pieces that cut characters', async () => {
    const bytes = Buffer.from(bare);
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let index = 0; index < bytes.length; index += 7) yield bytes.subarray(index, index + 7);
    }
    const { stdout } = await runCli(['evaluate', '-', '--as-of', asOf, '--format', 'json'], {
      stdin: pieces(),
    });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(assessment)));
  });

  it('may begin with a byte order mark', async () => {
    const { exitCode } = await runCli(['evaluate', '-'], { stdin: `\ufeff${bare}` });
    expect(exitCode).toBe(0);
  });

  it('is found relative to the working folder', async () => {
    folder.write('申报/一.json', bare);
    expect(await runCli(['evaluate', '申报/一.json'], { cwd: folder.path })).toMatchObject({ exitCode: 0 });
  });
});

describe('the day', () => {
  const asOfOf = async (argv: readonly string[], stdin: string): Promise<string> =>
    JSON.parse((await runCli(['evaluate', '-', '--format', 'json', ...argv], { stdin })).stdout).asOf;

  it('is that of --as-of, else that of the case, else today in China', async () => {
    const inCase = JSON.stringify({ asOf: '2027-01-02', application });
    expect(await asOfOf(['--as-of', '2028-03-04'], inCase)).toBe('2028-03-04');
    expect(await asOfOf([], inCase)).toBe('2027-01-02');
    const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const before = today();
    expect([before, today()]).toContain(await asOfOf([], bare));
  });

  it('of a case that is none is refused at its place', async () => {
    const { exitCode, stderr } = await runCli(['evaluate', '-'], {
      stdin: '{\n  "asOf": "2027-02-30",\n  "application": { "planYear": 2026 } }',
    });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: '-:2:11: `asOf`：“2027-02-30”不是有效日期，请写作“2026-12-31”\n',
    });
    const number = await runCli(['evaluate', '-'], { stdin: '{ "asOf": 2027, "application": {} }' });
    expect(number).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/^-:1:11: /) });
  });
});

describe('parameters', () => {
  const thresholdOf = async (...written: string[]): Promise<unknown> => {
    const argv = written.flatMap((each) => ['--parameter', each]);
    const { stdout } = await runCli(['evaluate', baseCasePath, '--format', 'json', ...argv]);
    return /"fact": "parameter\.minimumOutputGrowth",\s+"value": \{\s+"value": "([^"]+)"/.exec(stdout)?.[1];
  };

  it('are set by id, with or without the prefix, the last one winning', async () => {
    expect(await thresholdOf()).toBe('0.15');
    expect(await thresholdOf('minimumOutputGrowth=12%')).toBe('0.12');
    expect(await thresholdOf('parameter.minimumOutputGrowth = 13%')).toBe('0.13');
    expect(await thresholdOf('minimumOutputGrowth=12%', 'minimumOutputGrowth=14%')).toBe('0.14');
  });

  it('that are yes or no are written true or false', async () => {
    const argv = ['evaluate', baseCasePath, '--format', 'json', '--parameter'];
    expect(await runCli([...argv, 'researchSubsidyInForce=true'])).toMatchObject({ exitCode: 0 });
    expect(await runCli([...argv, 'researchSubsidyInForce=yes'])).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('that do not exist or do not fit are refused, with those that exist', async () => {
    const { exitCode, stderr } = await runCli([
      'evaluate',
      baseCasePath,
      '--parameter',
      'growth=1%',
      '--parameter',
      'minimumOutputGrowth=12',
    ]);
    expect(exitCode).toBe(2);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(
        /^`parameters\.growth`：没有可调参数“growth”；现有：“parameter\.minimumOutputGrowth”/,
      ),
      '`parameters.minimumOutputGrowth`：“12”缺少单位，请写作“12%”',
      '',
    ]);
  });
});

describe('bad input is told on stderr, a line each, at its place: exit code 2', () => {
  const text = `{
  "planYear": 26,
  "enterprise": { "city": "桂林", "employes": 210 },
  "project": {
    "fixedAssetInvestment": 3200,
    "equipment": [{ "cost": "12万元" }, { "cost": "12" }, { "price": "1元" }]
  },
  "evidence": { "project.fixedAssetInvestment": { "date": "2026年" }, "project.nothing": {} }
}`;
  const places = [
    '2:15: `planYear`',
    '3:27: `enterprise.city`',
    '3:33: `enterprise.employes`',
    '5:29: `project.fixedAssetInvestment`',
    '6:49: `project.equipment[1].cost`',
    '6:59: `project.equipment[2].price`',
    '8:59: `evidence.project.fixedAssetInvestment.date`',
    '8:70: `evidence.project.nothing`',
  ];
  const placesIn = (stderr: string): readonly string[] => stderr.match(/\d+:\d+: `[^`]+`/g) ?? [];

  it('of an application, in the order of the file', async () => {
    folder.write('bad.json', text);
    const { exitCode, stdout, stderr } = await runCli(['evaluate', 'bad.json'], { cwd: folder.path });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(placesIn(stderr)).toEqual(places);
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .every((line) => line.startsWith('bad.json:')),
    ).toBe(true);
    expect(stderr).toContain(
      'bad.json:5:29: `project.fixedAssetInvestment`：“3200”缺少单位，请写作“3200万元”\n',
    );
  });

  it('of an application in a case file, in English', async () => {
    folder.write('bad-case.json', `{ "application":\n${text}\n}`);
    const { exitCode, stderr } = await runCli(['evaluate', 'bad-case.json', '--locale', 'en'], {
      cwd: folder.path,
    });
    expect(exitCode).toBe(2);
    expect(placesIn(stderr)).toEqual(
      places.map((place) => place.replace(/^\d+/, (line) => String(Number(line) + 1))),
    );
    expect(stderr).toContain(
      'bad-case.json:6:29: `project.fixedAssetInvestment`: "3200" has no unit; write "3200万元"\n',
    );
  });

  it('of a case file around its application', async () => {
    const { exitCode, stderr } = await runCli(['evaluate', '-'], {
      stdin: '{ "asof": "2027-01-01", "application": { "planYear": 2026 } }',
    });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: '-:1:3: 没有“asof”这一项，是否应为“asOf”\n',
    });
  });

  it('of something else than an object', async () => {
    for (const stdin of ['[]', '"a"', 'null', '3'])
      expect(await runCli(['evaluate', '-'], { stdin })).toMatchObject({
        exitCode: 2,
        stderr: expect.stringMatching(/^-:1:1: /),
      });
  });
});

describe('hostile input ends with exit code 2 and one line', () => {
  const refused = async (stdin: string | Uint8Array | AsyncIterable<Uint8Array>, code: string) => {
    const { exitCode, stdout, stderr } = await runCli(['evaluate', '-'], { stdin });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(code)]);
    expect(stderr.length).toBeLessThan(500);
  };

  it('a text of 10 MB', () => refused(`{ "planYear": "${'长'.repeat(3_400_000)}" }`, '超过 5 MB 的上限'));

  it('a stream without end', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield new Uint8Array(65_536);
    }
    await refused(endless(), '超过 5 MB 的上限');
  });

  it('100,000 levels', () => refused('['.repeat(100_000), '-:1:65: 嵌套超过 64 层'));
  it('a key twice', () => refused('{ "planYear": 2026, "planYear": 2027 }', '-:1:21: “planYear”重复出现'));
  it('the key __proto__', () =>
    refused('{ "planYear": 2026, "__proto__": {} }', '-:1:21: 不得使用“__proto__”'));
  it('a key of 1 MB twice', () =>
    refused(`{ "${'k'.repeat(1_000_000)}": 1, "${'k'.repeat(1_000_000)}": 1 }`, '重复出现'));
  it('nothing', () => refused('', '没有内容'));
  it('a text in GBK', () =>
    refused(Uint8Array.from([0x7b, 0x22, 0xb9, 0xf0, 0xc1, 0xd6, 0x22, 0x7d]), '可能是 GBK'));
  it('UTF-16 with its mark', () => refused(Buffer.from(`\ufeff${bare}`, 'utf16le'), '可能是 UTF-16'));
  it('UTF-16 without it', () => refused(Buffer.from('{ "planYear": 2026 }', 'utf16le'), '可能是 UTF-16'));
  it('no JSON', () => refused(readFileSync('LICENSE'), '-:1:1: 不是有效的 JSON'));
});

describe('files that cannot be read: exit code 2', () => {
  it.each([
    ['a file that is missing', 'missing.json', '没有这个文件或文件夹'],
    ['a folder', '.', '这是文件夹，不是文件'],
    ['a file below a file', 'a.json/b.json', '这是文件，不是文件夹'],
  ])('%s', async (_, file, words) => {
    folder.write('a.json', '{}');
    expect(await runCli(['evaluate', file], { cwd: folder.path })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `${file}: 无法读取：${words}\n`,
    });
  });

  it('standard input that is a terminal, instead of waiting for it', async () => {
    const { exitCode, stderr } = await runCli(['evaluate', '-'], { isTTY: true, env: { LANG: 'en' } });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringContaining('which is a terminal'),
    });
  });
});
