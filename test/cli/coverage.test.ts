import { describe, expect, it } from 'vitest';
import { guangxiQianqiJigai as policy } from '../../src/index.js';
import { twoSources } from '../pack/two-sources.js';
import { runCli } from './run-cli.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const sentences = policy.coverage();

describe('coverage', () => {
  it('of the bundled policy is complete: exit code 0', async () => {
    const { exitCode, stderr } = await runCli(['coverage']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('as JSON is the coverage of the policy', async () => {
    const { exitCode, stdout } = await runCli(['coverage', '--format', 'json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(sentences)));
  });

  it('as text has every sentence with its line, in the order of the source', async () => {
    const { stdout } = await runCli(['coverage']);
    const told = [...stdout.matchAll(/^(\d+)\t(.*)\n\t→ .+$/gm)].map(([, line, text]) => [
      Number(line),
      text,
    ]);
    expect(told).toEqual(sentences.map(({ line, text }) => [line, text]));
  });

  it.each([
    ['zh-CN', '、', /共 \d+ 句，其中 \d+ 句有条款引用，1 句列明不引用。\n$/],
    ['en', ', ', /^\d+ of \d+ sentences of the source are quoted by a provision, 1 listed as unquoted\.\n$/m],
  ])('in %s names the provisions that quote a sentence, and sums up', async (locale, comma, summary) => {
    const { stdout } = await runCli(['coverage', '--locale', locale]);
    const shared = sentences.filter(({ provisions }) => provisions.length > 1);
    expect(shared.length).toBeGreaterThan(0);
    for (const { text, provisions } of shared)
      expect(stdout).toContain(`\t${text}\n\t→ ${provisions.join(comma)}`);
    expect(stdout).toMatch(summary);
  });

  it('tells headings from sentences that nobody quotes', async () => {
    const { stdout } = await runCli(['coverage', '--locale', 'en']);
    const headings = sentences.filter(({ heading, provisions }) => heading && provisions.length === 0);
    expect(headings.length).toBeGreaterThan(0);
    expect(stdout.split('(a heading, which needs no provision)').length - 1).toBe(headings.length);
    expect(stdout).not.toContain('no provision quotes it');
  });

  it('says which part of a sentence is not quoted', async () => {
    const partly = sentences.filter(({ unquoted, provisions }) => unquoted && provisions.length > 0);
    const { stdout } = await runCli(['coverage', '--locale', 'zh-CN']);
    for (const { unquoted } of partly) expect(stdout).toContain(`（未引用部分：“${unquoted}”）`);
  });

  it('gives the reason where the pack lists a sentence', async () => {
    const [listed] = sentences.filter(({ reason }) => reason);
    const told = await Promise.all(
      ['zh-CN', 'en'].map(async (locale) => (await runCli(['coverage', '--locale', locale])).stdout),
    );
    expect(told[0]).toContain(`\t${listed?.text}\n\t→ （不引用：${listed?.reason?.zh}）\n`);
    expect(told[1]).toContain(`\t${listed?.text}\n\t→ (listed as unquoted: ${listed?.reason?.en})\n`);
  });

  it('of a pack of several sources has the title of each', async () => {
    for (const [path, text] of Object.entries(twoSources())) folder.write(`two/${path}`, text);
    const { stdout, exitCode } = await runCli(['coverage', '--pack', 'two'], { cwd: folder.path });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^《办法》（sources\/measures\.zh\.txt）\n1\t办法\n[^《]*\n\n《补助〈通知〉》（sources\/notice\.zh\.txt）\n1\t通知\n/,
    );
    expect(stdout).toContain('原文共 5 句，其中 2 句有条款引用，3 句列明不引用。');
  });

  it('in a form that there is none is refused: exit code 2', async () => {
    expect(await runCli(['coverage', '--format', 'html'])).toMatchObject({ exitCode: 2, stdout: '' });
  });
});
