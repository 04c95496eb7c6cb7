import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { compilePolicy, explain, guangxiQianqiJigai, type PackFiles } from '../../src/index.js';
import type { CaseFile } from '../../src/pack/files.js';
import { baseCasePath } from '../base-case.js';
import { ruleFormatPack } from '../docs/rule-format-pack.js';
import { type Ran, runCli } from './run-cli.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();

const write = (name: string, files: PackFiles): void => {
  for (const [path, content] of Object.entries(files)) folder.write(`${name}/${path}`, content);
};

/** Runs a command line in the folder of the packs. */
const inFolder = (...argv: string[]): Promise<Ran> => runCli(argv, { cwd: folder.path });

/** A policy that is not the bundled one. */
const policy = compilePolicy(ruleFormatPack);
write('water', ruleFormatPack);

const caseFile = 'water/cases/dyeing-works.json';
const { application, asOf = '' }: CaseFile = JSON.parse(ruleFormatPack['cases/dyeing-works.json'] ?? '');
const assessment = policy.evaluateSync(application as never, { asOf });

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('--pack', () => {
  it.each(['text', 'markdown'] as const)('evaluate explains a case of the pack as %s', async (format) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const argv = ['evaluate', '--pack', 'water', caseFile, '--format', format, '--locale', locale];
      const { exitCode, stdout, stderr } = await inFolder(...argv);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toBe(`${explain(assessment, { locale, format }).trimEnd()}\n`);
    }
  });

  it('evaluate makes a page with the title of the pack', async () => {
    const { stdout } = await inFolder('evaluate', '--pack', 'water', caseFile, '--format', 'html');
    expect(stdout).toContain('<title>示例市工业节水改造奖补办法</title>');
    expect(stdout).toContain(explain(assessment, { locale: 'zh-CN', format: 'html' }).trimEnd());
    expect(stdout).not.toContain('千企技改');
  });

  it('evaluate gives the assessment under the pack as JSON', async () => {
    const { stdout } = await inFolder('evaluate', '--pack', 'water', caseFile, '--format', 'json');
    expect(JSON.parse(stdout)).toEqual(asJson(assessment));
    expect(JSON.parse(stdout).eligibility.verdict).toBe('met');
  });

  it('evaluate reads an application with the facts of the pack, from standard input', async () => {
    const argv = ['evaluate', '-', '--pack', 'water', '--as-of', asOf, '--format', 'json'];
    const { stdout } = await runCli(argv, { cwd: folder.path, stdin: JSON.stringify(application) });
    expect(JSON.parse(stdout)).toEqual(asJson(assessment));
    const bundled = await runCli(['evaluate', '-'], { stdin: JSON.stringify(application) });
    expect(bundled).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('intakes') });
  });

  it('evaluate sets the parameters of the pack, and knows no others', async () => {
    const set = (written: string) =>
      inFolder('evaluate', '--pack', 'water', caseFile, '--format', 'json', '--parameter', written);
    const { stdout } = await set('grantCap=100万元');
    const capped = policy.evaluateSync(application as never, { asOf, parameters: { grantCap: '100万元' } });
    expect(JSON.parse(stdout)).toEqual(asJson(capped));
    expect(await set('minimumOutputGrowth=12%')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('现有：“parameter.grantCap”'),
    });
  });

  it('evaluate takes an application without a plan year, where the pack asks for none', async () => {
    const person = resolve('test/packs/person-subsidy');
    const argv = ['evaluate', '-', '--pack', person, '--locale', 'zh-CN', '--as-of', '2026-11-25'];
    const told = await runCli(argv, { stdin: '{ "person": { "name": "张三" } }' });
    expect(told).toMatchObject({ exitCode: 0, stderr: '' });
    expect(told.stdout).toContain('张三是否符合申领条件尚不能确定');
    const refused = await runCli(argv, { stdin: '{ "planYear": 2026, "person": {} }' });
    expect(refused).toMatchObject({
      exitCode: 2,
      stderr: '-:1:3: `planYear`：没有“planYear”这一项；可写：“person”、“evidence”\n',
    });
    const { stdout } = await runCli(['facts', '--pack', person, '--locale', 'zh-CN']);
    expect(stdout).toMatch(/^person\.skill\.level +单选 +申领人 +职业技能等级/m);
    expect(stdout).not.toContain('enterprise.');
  });

  it('facts lists the dictionary of the pack', async () => {
    const { stdout } = await inFolder('facts', '--pack', 'water', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual(asJson(policy.facts));
    const table = await inFolder('facts', '--pack', 'water');
    expect(table.stdout).toMatch(/^project\.intakes\[\]\.before +数量 +吨 +申请人 +改造前年取水量$/m);
  });

  it('coverage is that of the source of the pack', async () => {
    const { exitCode, stdout } = await inFolder('coverage', '--pack', 'water', '--format', 'json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual(asJson(policy.coverage()));
    const english = await inFolder('coverage', '--pack', 'water', '--locale', 'en');
    expect(english.stdout).toContain('\n7 of 8 sentences of the source');
  });

  it('coverage of a pack that is still being written tells what no provision quotes: exit code 1', async () => {
    const unfinished = Object.entries(ruleFormatPack).filter(([path]) => !path.startsWith('programme/'));
    const manifest = ruleFormatPack['policy.json'] ?? '';
    write('unfinished', {
      ...Object.fromEntries(unfinished),
      'policy.json': manifest.replace(/,\n {4}"programme\/[^"]+"/g, ''),
    });
    const { exitCode, stdout } = await inFolder('coverage', '--pack', 'unfinished');
    expect({ exitCode, told: stdout.includes('没有条款引用') }).toEqual({ exitCode: 1, told: true });
  });

  it('duties lists those of the pack, with its title as the name of the calendar', async () => {
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const during = ['--from', period.from, '--to', period.to];
    const { stdout } = await inFolder('duties', '--pack', 'water', ...during, '--format', 'json');
    expect(JSON.parse(stdout)).toEqual(asJson(policy.duties(period)));
    const calendar = await inFolder('duties', '--pack', 'water', ...during, '--ical');
    expect(calendar.stdout).toContain('NAME:示例市工业节水改造奖补办法');
    expect(calendar.stdout).toContain('@water-saving.qianqi-jigai');
  });

  it.each([
    ['the bundled pack itself', 'rules/guangxi-qianqi-jigai'],
    ['by its absolute path', resolve('rules/guangxi-qianqi-jigai')],
  ])('of %s changes nothing', async (_, dir) => {
    for (const argv of [
      ['evaluate', baseCasePath, '--format', 'json'],
      ['facts'],
      ['coverage'],
      ['duties', '--from', '2026-01-01', '--to', '2026-12-31'],
    ])
      expect(await runCli([...argv, '--pack', dir])).toEqual(await runCli(argv));
  });

  it('check takes it beside its argument, and not both', async () => {
    expect(await inFolder('check', '--pack', 'water')).toEqual(await inFolder('check', 'water'));
    expect(await inFolder('check', 'water', '--pack', 'water')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: '政策包写了两次：文件夹和 --pack 只能写一个\n',
    });
    const english = await inFolder('check', 'water', '--pack', 'water', '--locale', 'en');
    expect(english.stderr).toBe('the pack is named twice: give the folder or --pack, not both\n');
  });
});

const aboutAPolicy = [['evaluate', caseFile], ['facts'], ['coverage'], ['duties', '--ical']];

describe.each(aboutAPolicy)('%s with a pack that does not load: exit code 2', (...argv) => {
  const provision = 'eligibility/water-saving.json';
  const text = ruleFormatPack[provision] ?? '';
  const parameters = ruleFormatPack['parameters.json'] ?? '';
  write('broken', {
    ...ruleFormatPack,
    [provision]: text.replace('"kind": "requirement"', '"kind": "requirment"'),
    'parameters.json': parameters.replace('"200万元"', '"200"'),
  });
  const placeOf = (file: string, written: string): string => {
    const before = written.split('‸', 1).join().split('\n');
    return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: `;
  };
  const places = [
    placeOf(provision, text.replace('"kind": ', '"kind": ‸')),
    placeOf('parameters.json', parameters.replace('"200万元"', '‸"200万元"')),
  ];

  it.each([
    ['broken', 'broken/'],
    ['./broken/', 'broken/'],
    ['water/../broken', 'broken/'],
    [join(folder.path, 'broken'), `${join(folder.path, 'broken')}/`],
  ])('tells every problem of %s at its place', async (dir, prefix) => {
    const { exitCode, stdout, stderr } = await inFolder(...argv, '--pack', dir);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    for (const place of places) expect(stderr).toContain(`${prefix}${place}`);
    const lines = stderr.trimEnd().split('\n');
    expect(lines.filter((line) => !/^\S+:\d+:\d+: /.test(line))).toEqual([]);
    const checked = await inFolder('check', dir);
    expect(checked.stderr).toContain(stderr);
  });

  it('says it in English too', async () => {
    const { stderr } = await inFolder(...argv, '--pack', 'broken', '--locale', 'en');
    expect(stderr).toContain(`broken/${places[1]}"200" has no unit; write "200万元"`);
  });

  it('that is no folder, or none that is there', async () => {
    expect(await inFolder(...argv, '--pack', 'nowhere')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'nowhere: 无法读取：没有这个文件或文件夹\n',
    });
    const file = await inFolder(...argv, '--pack', caseFile, '--locale', 'en');
    expect(file).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `${caseFile}: cannot be read: it is a file, not a folder\n`,
    });
  });

  it('that has no manifest', async () => {
    folder.write('empty/notes.txt', '');
    const { exitCode, stderr } = await inFolder(...argv, '--pack', 'empty');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringMatching(/^empty\/policy\.json: 缺少文件“policy\.json”.*\n$/),
    });
  });

  it('that is not named', async () => {
    expect(await inFolder(...argv, '--pack')).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('help', () => {
  it.each(commands.map(({ example }) => example))('of the command of %s tells of --pack', async (example) => {
    const { stdout } = await runCli([example.split(' ', 1).join(), '--help']);
    for (const words of ['--pack <dir>', '默认为本软件所带的政策包', 'by default the one in this package'])
      expect(stdout).toContain(words);
    expect(stdout).toContain(`例 Example:\n  qianqi-jigai ${example}\n`);
  });

  it('names the policy by default', async () => {
    const { stdout } = await runCli(['--help']);
    const { zh, en } = guangxiQianqiJigai.title;
    expect(stdout).toContain(`默认政策 Policy by default:\n  ${zh}\n  ${en}\n`);
  });
});
