import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/explain/render/display-width.js';
import { guangxiQianqiJigai as policy } from '../../src/index.js';
import { runCli } from './run-cli.js';

describe('facts', () => {
  it('as JSON is the dictionary', async () => {
    const { exitCode, stdout } = await runCli(['facts', '--format', 'json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(policy.facts)));
  });

  it.each(['zh-CN', 'en'])('as a table in %s has a line for every fact', async (locale) => {
    const { exitCode, stdout } = await runCli(['facts', '--locale', locale]);
    expect(exitCode).toBe(0);
    const ids = stdout.split('\n').map((line) => line.split(' ', 1).join());
    for (const { id } of policy.facts) expect(ids).toContain(id);
  });

  it('says of each fact its type, unit, who answers, label and choices', async () => {
    const { stdout } = await runCli(['facts']);
    expect(stdout).toMatch(/^事实 +类型 +单位 +回答者 +名称 +可选值\n/);
    expect(stdout).toMatch(/^project\.fixedAssetInvestment +金额 +元 +申报单位 +固定资产投资$/m);
    expect(stdout).toMatch(/^enterprise\.vatStatus .+general 一般纳税人；small-scale 小规模纳税人$/m);
    expect(stdout).toMatch(/^project\.equipment\[\]\.cost +金额 +元 /m);
    expect(stdout).toMatch(/^project\.yearShare +比率 +推导得出 +年度投资占比$/m);
    const english = await runCli(['facts', '--locale', 'en']);
    expect(english.stdout).toMatch(/^enterprise\.employees +count +人 +applicant +employees$/m);
  });

  it('aligns columns for terminals, where a Chinese character takes two', async () => {
    const { stdout } = await runCli(['facts']);
    const startOf = (line: string, word: string): number => displayWidth(line.slice(0, line.indexOf(word)));
    const lines = stdout.split('\n');
    const money = lines.filter((line) => / 金额 /.test(line));
    expect(new Set(money.map((line) => startOf(line, ' 金额 '))).size).toBe(1);
    const labels = lines.filter((line) => / (申报单位|登记信息|主管部门) /.test(line));
    const starts = labels.map((line) =>
      displayWidth(/^.* (申报单位|登记信息|主管部门) +/.exec(line)?.[0] ?? ''),
    );
    expect(new Set(starts).size).toBe(1);
  });
});
