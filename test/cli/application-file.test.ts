import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/index.js';
import { type Ran, runCli } from './run-cli.js';

const application = {
  planYear: 2026,
  project: {
    loan: { payoutDate: '2025-08-01', principal: '1000万元', isListedProduct: true },
  },
  enterprise: { city: '南宁市' },
};

/** Evaluates a case with the parameters, written as it stands. */
const evaluated = (parameters: string, ...argv: string[]): Promise<Ran> =>
  runCli(['evaluate', '-', ...argv], {
    stdin: `{ "asOf": "2026-11-24",\n  "parameters": ${parameters},\n  "application": ${JSON.stringify(application)} }`,
  });

/** The interest subsidy of the application, which a parameter alone decides. */
const subsidyOf = async (parameters: string, ...argv: string[]): Promise<string | undefined> => {
  const { stdout } = await evaluated(parameters, '--format', 'json', ...argv);
  const { findings }: Assessment = JSON.parse(stdout);
  const amount = findings.find(({ provision }) => provision === 'finance/gx-loan-subsidy')?.amount;
  return amount !== undefined && 'value' in amount ? amount.value.value : undefined;
};

const id = 'parameter.gxLoanSubsidyPoints';

describe('the parameters of a case file', () => {
  it.each([
    ['none', '{}', undefined],
    ['a literal', `{ "${id}": "0.5%" }`, '50000'],
    ['without the prefix', '{ "gxLoanSubsidyPoints": "0.5%" }', '50000'],
    ['a value with its source', `{ "${id}": { "value": "2%", "source": "贴息通知" } }`, '200000'],
  ])('are used: %s', async (_, parameters, subsidy) => {
    expect(await subsidyOf(parameters)).toBe(subsidy);
  });

  it('may be true or false', async () => {
    const { exitCode, stderr } = await evaluated('{ "parameter.researchSubsidyInForce": false }');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('are named with their source where they decide', async () => {
    const parameters = '{ "parameter.minimumOutputGrowth": { "value": "12%", "source": "分行业通知" } }';
    const { stdout } = await evaluated(parameters, '--detail', 'full');
    expect(stdout).toContain('分行业通知');
  });

  it.each([id, 'gxLoanSubsidyPoints'])('give way to --parameter %s, even if badly written', async (name) => {
    for (const written of ['"0.5%"', '"0.5"'])
      expect(await subsidyOf(`{ "${id}": ${written} }`, '--parameter', `${name}=1%`)).toBe('100000');
  });

  it('of which another is set on the command line stay', async () => {
    expect(await subsidyOf(`{ "${id}": "0.5%" }`, '--parameter', 'minimumOutputGrowth=1%')).toBe('50000');
  });
});

/** Stands where a message has to point. */
const mark = '‸';

describe('badly written parameters of a case file are told at their place: exit code 2', () => {
  it.each([
    ['no unit', `{ "${id}": ‸"0.5" }`, `\`parameters.${id}\`：“0.5”缺少单位`],
    ['a bare number', `{ "${id}": ‸0.5 }`, `\`parameters.${id}\`：“0.5”缺少单位`],
    ['null', `{ "${id}": ‸null }`, `\`parameters.${id}\`：`],
    ['a list', `{ "${id}": ‸["1%"] }`, '此处应为'],
    ['no such parameter', '{ ‸"parameter.growth": "1%" }', '`parameters.parameter.growth`：没有可调参数'],
    [
      'a value without unit, with a source',
      `{ "${id}": { "source": "通知", "value": ‸"2" } }`,
      `\`parameters.${id}\`：“2”缺少单位`,
    ],
    ['an empty source', `{ "${id}": { "value": "2%", "source": ‸"" } }`, `\`parameters.${id}.source\`：`],
    ['no source', `{ "${id}": ‸{ "value": "2%" } }`, '缺少必填项“source”'],
    ['no value', `{ "${id}": ‸{ "source": "通知" } }`, '缺少必填项“value”'],
    [
      'a key too many',
      `{ "${id}": { "value": "2%", ‸"sources": "", "source": "通知" } }`,
      '没有“sources”这一项，是否应为“source”',
    ],
    ['no object', '‸"2%"', ''],
    ['nothing', '‸null', ''],
  ])('%s', async (_, parameters, words) => {
    const { exitCode, stdout, stderr } = await evaluated(parameters.replace(mark, ''));
    const column = '  "parameters": '.length + parameters.indexOf(mark) + 1;
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(`-:2:${column}: ${words}`)]);
  });

  it('in English, in the order of the file, among what is wrong with the application', async () => {
    const stdin = `{
  "application": { "planYear": 26 },
  "asOf": "2026-02-30",
  "parameters": { "parameter.discountRate": "5", "parameter.localShareInForce": "true" }
}`;
    const { stderr } = await runCli(['evaluate', '-', '--locale', 'en', '--parameter', 'growth=1%'], {
      stdin,
    });
    expect(stderr.match(/^(-:\d+:\d+: )?`[^`]+`/gm)).toEqual([
      '`parameters.growth`',
      '-:2:32: `planYear`',
      '-:3:11: `asOf`',
      '-:4:45: `parameters.parameter.discountRate`',
      '-:4:81: `parameters.parameter.localShareInForce`',
    ]);
    expect(stderr).toContain('"5" has no unit; write "5%"');
  });

  it('a bare application has no parameters', async () => {
    const { exitCode, stderr } = await runCli(['evaluate', '-'], {
      stdin: '{ "planYear": 2026, "parameters": {} }',
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('-:1:21: ');
  });
});
