import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledPack } from '../check/broken-pack.js';
import { runCli } from './run-cli.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const scalePath = 'eligibility/investment-scale.json';
const lastNote = '“500万元以上” includes 5 million yuan itself." }]';
const reversed = '{ "from": "2027-12-31", "to": "2026-12-31" }';
const scale = bundledPack[scalePath] ?? '';
let packs = 0;

/** A pack in a folder of its own, the sound one with some files written anew. */
const packWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  packs += 1;
  const name = `pack-${packs}`;
  for (const [path, content] of Object.entries({ ...bundledPack, ...files }))
    folder.write(`${name}/${path}`, content);
  return name;
};

const check = (...argv: string[]) => runCli(['check', ...argv], { cwd: folder.path });
const read = (pack: string, path: string): string => readFileSync(join(folder.path, pack, path), 'utf8');

describe('check', () => {
  it('finds nothing wrong with the bundled pack, and tells what it looked at: exit code 0', async () => {
    const { exitCode, stdout, stderr } = await runCli(['check']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(
      /^已检查 \d+ 个文件（政策清单 1、补充事实 1、可调参数 1、推导事实 \d+、条款 \d+、案例 \d+）、引文 \d+ 处：.+。\n未发现问题。\n$/,
    );
    const english = await runCli(['check', '--locale', 'en']);
    expect(english.stdout).toMatch(
      /^Checked \d+ files \(manifest 1, .+\) and \d+ quotes: .+\.\nNo problems found\.\n$/,
    );
  });

  it('shows every problem at file:line:column, with a count, on stderr: exit code 1', async () => {
    const pack = packWith({
      [scalePath]: scale
        .replace('"500万元" }', '"500" }')
        .replace(lastNote, `${lastNote}, "effective": ${reversed}`),
      'derived/year-share.json': (bundledPack['derived/year-share.json'] ?? '').replace('"ratio"', '"rati"'),
    });
    const { exitCode, stdout, stderr } = await check(pack);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines.slice(0, 3).sort()).toEqual([
      expect.stringMatching(`^${pack}/derived/year-share.json:4:11: “rati”不在可选范围内，是否应为“ratio”`),
      expect.stringMatching(`^${pack}/${scalePath}:10:94: “500”缺少单位，请写作“500万元”$`),
      expect.stringMatching(`^${pack}/${scalePath}:\\d+:\\d+: 有效期起“2027-12-31”晚于止“2026-12-31”$`),
    ]);
    expect(lines.at(-1)).toBe('发现 3 个问题。');
    const english = await check(pack, '--locale', 'en');
    expect(english.stderr).toContain(`${pack}/${scalePath}:10:94: "500" has no unit; write "500万元"\n`);
    expect(english.stderr).toMatch(/3 problems found\.\n$/);
  });

  it('names a file that is missing, or in another encoding', async () => {
    const empty = folder.write('empty/facts.json', '{}');
    expect(await check('empty')).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('缺少文件“policy.json”'),
    });
    expect(empty).toBe('empty/facts.json');
    const pack = packWith({
      [scalePath]: Uint8Array.from([0x7b, 0xb9, 0xf0]),
      'facts.json': Buffer.from('\ufeff{}', 'utf16le'),
    });
    const { exitCode, stderr } = await check(pack);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`${pack}/${scalePath}: 文件编码不是 UTF-8，可能是 GBK`);
    expect(stderr).toContain(`${pack}/facts.json: 文件编码不是 UTF-8，可能是 UTF-16`);
  });

  it('of a folder that cannot be read is bad input: exit code 2', async () => {
    expect(await check('nowhere')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'nowhere: 无法读取：没有这个文件或文件夹\n',
    });
    folder.write('a-file', '');
    expect(await check('a-file', '--locale', 'en')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'a-file: cannot be read: it is a file, not a folder\n',
    });
  });
});

describe('check --fix', () => {
  const disordered = scale
    .replace(
      '"kind": "requirement",\n  "clause": "三（四）",',
      '"clause": "三（四）",\n  "kind":   "requirement",',
    )
    .replace(
      '{ "zh": "固定资产投资规模", "en": "Scale of fixed-asset investment" }',
      '{ "en": "Scale of fixed-asset investment", "zh": "固定资产投资规模" }',
    );
  const ordered = scale.replace('"kind": "requirement"', '"kind":   "requirement"');

  it('puts keys in order and leaves everything else as it was', async () => {
    const pack = packWith({ [scalePath]: disordered });
    const before = await check(pack);
    expect(before).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('check --fix') });
    const { exitCode, stdout, stderr } = await check(pack, '--fix');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(`已整理：${pack}/${scalePath}\n`);
    expect(read(pack, scalePath)).toBe(ordered);
    expect(await check(pack)).toMatchObject({ exitCode: 0 });
  });

  it('keeps a byte order mark, the line ends and the mode of the file', async () => {
    const pack = packWith({ [scalePath]: `\ufeff${disordered.replaceAll('\n', '\r\n')}` });
    chmodSync(join(folder.path, pack, scalePath), 0o664);
    expect(await check(pack, '--fix')).toMatchObject({ exitCode: 0 });
    expect(read(pack, scalePath)).toBe(`\ufeff${ordered.replaceAll('\n', '\r\n')}`);
    expect(statSync(join(folder.path, pack, scalePath)).mode & 0o777).toBe(0o664);
  });

  it('writes no file that is in order, and leaves none of its own behind', async () => {
    const pack = packWith({ [scalePath]: disordered });
    const other = join(folder.path, pack, 'eligibility/new-benefit.json');
    const before = statSync(other, { bigint: true });
    await check(pack, '--fix');
    const after = statSync(other, { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
    expect(
      readdirSync(join(folder.path, pack, 'eligibility')).filter((name) => name.startsWith('.')),
    ).toEqual([]);
  });

  it('writes through a link', async () => {
    const pack = packWith({ [scalePath]: scale });
    const target = folder.write(`elsewhere-${pack}.json`, disordered);
    const link = join(folder.path, pack, 'eligibility/linked.json');
    mkdirSync(join(folder.path, pack, 'eligibility'), { recursive: true });
    symlinkSync(join(folder.path, target), link);
    await check(pack, '--fix');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(link, 'utf8')).toBe(ordered);
  });

  it('shows what it cannot mend: exit code 1', async () => {
    const pack = packWith({ [scalePath]: disordered.replace('"500万元" }', '"500" }') });
    const { exitCode, stdout, stderr } = await check(pack, '--fix', '--locale', 'en');
    expect(exitCode).toBe(1);
    expect(stdout).toBe(`Put in order: ${pack}/${scalePath}\n`);
    expect(stderr).toContain('has no unit');
    expect(stderr).not.toContain('must be in this order');
    expect(stderr).toMatch(/1 problem found\.\n$/);
  });

  it('leaves a file as it was where it cannot write: exit code 1', async () => {
    const pack = packWith({ [scalePath]: disordered });
    // Another run of this process seems to be writing the same file.
    folder.write(`${pack}/eligibility/.investment-scale.json.${process.pid}.tmp`, 'another');
    const { exitCode, stdout, stderr } = await check(pack, '--fix');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(`${pack}/${scalePath}: 无法写入：`);
    expect(read(pack, scalePath)).toBe(disordered);
    expect(read(pack, `eligibility/.investment-scale.json.${process.pid}.tmp`)).toBe('another');
  });

  it('leaves a file alone that is no JSON', async () => {
    const broken = disordered.replace('"clause"', 'clause');
    const pack = packWith({ [scalePath]: broken });
    expect(await check(pack, '--fix')).toMatchObject({ exitCode: 1, stdout: '' });
    expect(read(pack, scalePath)).toBe(broken);
  });
});
