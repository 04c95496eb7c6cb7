import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { commands } from '../../src/cli/commands.js';
import { formats } from '../../src/explain/format.js';
import { runCli } from './run-cli.js';

/** What `--format` offers: every format of an explanation, and the assessment itself. */
const choices = [...Object.keys(formats), 'json'].join(', ');

describe('help', () => {
  it.each<[argv: string[], words: string[]]>([
    [
      ['--help'],
      [
        '用法 Usage: qianqi-jigai',
        '逐条判定申报',
        'assess an application',
        '命令 Commands:',
        '退出码 Exit codes:',
      ],
    ],
    [['-h'], ['显示帮助', 'show help']],
    [
      ['help'],
      [
        '评估一份申报',
        'Assess an application',
        '检查政策包',
        'Check the rule files',
        '列出事实字典',
        'List the facts',
      ],
    ],
    [
      ['evaluate', '--help'],
      [
        '--as-of <date>',
        '评估基准日',
        'the day whose law applies',
        '--format <format>',
        '输出格式',
        'form of the output',
        choices,
        '--detail',
        '--parameter <id=value>',
        '设定可调参数',
        'set a parameter',
        '“-”为标准输入',
        '- is standard input',
      ],
    ],
    [
      ['help', 'evaluate'],
      ['评估基准日', 'the day whose law applies'],
    ],
    [
      ['check', '--help'],
      ['--fix', '自动调整键的次序', 'put keys in order', '政策包所在文件夹', 'folder of the pack'],
    ],
    [
      ['facts', '--help'],
      ['列出事实字典', 'List the facts', 'table, json'],
    ],
  ])('%j is in Chinese and in English, on stdout', async (argv, words) => {
    const { exitCode, stdout, stderr } = await runCli(argv);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const word of words) expect(stdout).toContain(word);
  });

  it('says Chinese first of every command and option', async () => {
    const silent = { stdin: [] as never, stdout: process.stdout, stderr: process.stderr, env: {}, cwd: '.' };
    const names = commands.map(({ commandOf }) => commandOf(silent, () => undefined).name());
    expect(names).toContain('evaluate');
    for (const argv of [['--help'], ...names.map((name) => [name, '--help'])]) {
      const { exitCode, stdout } = await runCli(argv);
      expect(exitCode).toBe(0);
      const entries = stdout.split('\n').filter((line) => /^ {2}(-|<|\[|[a-z]+ )/.test(line));
      expect(entries.length).toBeGreaterThan(1);
      for (const entry of entries) expect(entry).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('without a command is on stderr: exit code 2', async () => {
    const { exitCode, stdout, stderr } = await runCli([]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('用法 Usage:');
  });
});

it.each(['--version', '-V'])('%s', async (flag) => {
  expect(await runCli([flag])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
});

describe('wrong usage is told on stderr in the language of the environment: exit code 2', () => {
  it.each<[argv: string[], zh: string, en: string]>([
    [
      ['evaluat'],
      '没有命令“evaluat”，是否应为“evaluate”',
      "unknown command 'evaluat'; did you mean evaluate?",
    ],
    [['nothing-like-it'], '没有命令“nothing-like-it”', "unknown command 'nothing-like-it'"],
    [
      ['facts', '--formt', 'json'],
      '没有选项“--formt”，是否应为“--format”',
      "unknown option '--formt'; did you mean --format?",
    ],
    [['evaluate'], '缺少参数 <file>', "missing required argument 'file'"],
    [['evaluate', 'a', 'b'], '命令“evaluate”的参数过多', "too many arguments for 'evaluate'"],
    [
      ['evaluate', 'a', '--format'],
      '选项“--format <format>”之后缺少值',
      "option '--format <format>' argument missing",
    ],
    [['evaluate', 'a', '--format', 'pdf'], `不能为“pdf”，可用：${choices}`, `Allowed choices are ${choices}`],
    [['facts', '--locale', 'fr'], '不能为“fr”，可用：zh-CN, en', 'Allowed choices are zh-CN, en'],
    [
      ['evaluate', 'a', '--as-of', '2026-02-30'],
      '不能为“2026-02-30”，应如“2026-12-31”',
      'Write it like 2026-12-31',
    ],
    [
      ['evaluate', 'a', '--parameter', '12%'],
      '不能为“12%”，应如“minimumOutputGrowth=12%”',
      'Write it like minimumOutputGrowth=12%',
    ],
  ])('%j', async (argv, zh, en) => {
    const chinese = await runCli(argv);
    expect(chinese).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(zh) });
    expect(chinese.stderr).toContain('用法见 qianqi-jigai --help');
    const english = await runCli(argv, { env: { LANG: 'en_GB.UTF-8' } });
    expect(english).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(en) });
  });
});

describe('the language', () => {
  it.each<[env: Record<string, string>, language: 'zh' | 'en']>([
    [{}, 'zh'],
    [{ LANG: 'C' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: '', LC_MESSAGES: 'en' }, 'en'],
  ])('under %j is %s', async (env, language) => {
    const { stdout } = await runCli(['facts'], { env });
    expect(stdout).toContain(language === 'zh' ? '企业名称' : 'enterprise name');
  });

  it('is that of --locale, wherever it stands', async () => {
    expect((await runCli(['facts', '--locale', 'en'])).stdout).toContain('enterprise name');
    expect((await runCli(['evaluat', '--locale=en'])).stderr).toContain('unknown command');
    expect((await runCli(['evaluate', '--locale', 'en'])).stderr).toContain('missing required argument');
    const chinese = await runCli(['facts', '--locale', 'zh-CN'], { env: { LANG: 'en' } });
    expect(chinese.stdout).toContain('企业名称');
  });
});

describe('an error in the program', () => {
  const failing = {
    async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
      yield new Uint8Array();
      throw new TypeError('mistake of ours');
    },
  };

  it('is one sentence on stderr: exit code 70', async () => {
    const { exitCode, stdout, stderr } = await runCli(['evaluate', '-'], { stdin: failing });
    expect({ exitCode, stdout }).toEqual({ exitCode: 70, stdout: '' });
    expect(stderr).toMatch(/^程序内部出错.*告诉维护者.*\n$/);
  });

  it('shows its stack when asked to', async () => {
    const { stderr } = await runCli(['evaluate', '-'], {
      stdin: failing,
      env: { QIANQI_DEBUG: '1', LANG: 'en' },
    });
    expect(stderr).toContain('please report it');
    expect(stderr).toContain('TypeError: mistake of ours\n    at ');
  });
});
