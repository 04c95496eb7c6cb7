import { join, relative, resolve } from 'node:path';
import { Command } from 'commander';
import { readPackFiles } from '../node.js';
import { type FileKind, fileKindOf } from '../pack/file-schemas.js';
import type { Pack } from '../pack/pack.js';
import { type PackFiles, readPack } from '../pack/read-pack.js';
import { isPolicyError } from '../problem/policy-error.js';
import { at, type Problem } from '../problem/problem.js';
import { BadInput } from './bad-input.js';
import { bundledPackFolder } from './bundled-pack.js';
import { bilingual, type CommandOf } from './command.js';
import { exitCode } from './exit-code.js';
import { fixKeyOrder } from './fix-key-order.js';
import { inLocale, type Locale, localeOption } from './locale.js';
import { linesOf, problemLine } from './problem-line.js';

interface Options {
  readonly fix?: true;
  readonly locale: Locale;
}

const kinds: readonly (readonly [kind: FileKind, zh: string, en: string])[] = [
  ['policy', '政策清单', 'manifest'],
  ['facts', '补充事实', 'facts'],
  ['parameters', '可调参数', 'parameters'],
  ['derived', '推导事实', 'derived facts'],
  ['provision', '条款', 'provisions'],
  ['case', '案例', 'cases'],
];

const whatWasChecked = (files: PackFiles, pack: Pack | undefined, locale: Locale): string => {
  const paths = Object.keys(files);
  const counts = kinds.flatMap(([kind, zh, en]) => {
    const count = paths.filter((path) => fileKindOf(path) === kind).length;
    return count === 0 ? [] : [`${inLocale(locale, zh, en)} ${count}`];
  });
  const quotes = (pack?.files ?? []).reduce((sum, { quote }) => sum + quote.length, 0);
  return inLocale(
    locale,
    `已检查 ${paths.length} 个文件（${counts.join('、')}）、引文 ${quotes} 处：编码、JSON 语法、键名和次序、名称、事实、类型、单位、运算符、引用、循环、引文、原文摘要。`,
    `Checked ${paths.length} files (${counts.join(', ')}) and ${quotes} quotes: encoding, JSON syntax, keys and their order, names, facts, types, units, operators, references, cycles, quotes, digest of the source.`,
  );
};

const counted = (count: number, locale: Locale): string =>
  count === 0
    ? inLocale(locale, '未发现问题。', 'No problems found.')
    : inLocale(locale, `发现 ${count} 个问题。`, `${count} ${count === 1 ? 'problem' : 'problems'} found.`);

/** The texts of a pack, or the files that cannot be read. A folder that cannot be read is bad input. */
const readFolder = (
  folder: string,
  locale: Locale,
): PackFiles | { readonly unreadable: readonly string[] } => {
  try {
    return readPackFiles(folder);
  } catch (error) {
    const unreadable = linesOf(error, locale);
    if (isPolicyError(error) && error.file === folder) throw new BadInput(unreadable);
    return { unreadable };
  }
};

const isUnreadable = (
  read: PackFiles | { readonly unreadable: readonly string[] },
): read is { readonly unreadable: readonly string[] } => Array.isArray(read.unreadable);

/** `check [DIR]`: every check that loading a pack makes. */
export const checkCommand: CommandOf = (io, end) =>
  new Command('check')
    .description(
      bilingual(
        '检查政策包的规则文件，逐处指出问题',
        'Check the rule files of a policy pack and show every problem',
      ),
    )
    .argument(
      '[dir]',
      bilingual(
        '政策包所在文件夹，默认为本软件所带的政策包',
        'folder of the pack; by default the one in this package',
      ),
    )
    .option('--fix', bilingual('自动调整键的次序，其他内容不动', 'put keys in order, changing nothing else'))
    .addOption(localeOption(io))
    .action((dir: string | undefined, { fix, locale }: Options) => {
      const folder = dir === undefined ? bundledPackFolder() : resolve(io.cwd, dir);
      const shownFolder = dir ?? relative(io.cwd, folder);
      const placed = (problem: Problem): Problem =>
        problem.place.file === undefined
          ? problem
          : at({ ...problem.place, file: join(shownFolder, problem.place.file) }, problem);
      const report = (lines: readonly string[]): void => {
        for (const line of lines) io.stderr.write(`${line}\n`);
        end(exitCode.problemsFound);
      };

      const read = readFolder(folder, locale);
      if (isUnreadable(read)) {
        report([...read.unreadable, counted(read.unreadable.length, locale)]);
        return;
      }
      let files = read;
      let checked = readPack(files);
      let unfixed: readonly Problem[] = [];
      if (fix) {
        const { fixed, failed } = fixKeyOrder(folder, checked.problems);
        for (const path of fixed)
          io.stdout.write(
            `${inLocale(locale, '已调整键的次序：', 'Keys put in order: ')}${join(shownFolder, path)}\n`,
          );
        unfixed = failed;
        files = readPackFiles(folder);
        checked = readPack(files);
      }
      const problems = [...unfixed, ...checked.problems];
      const summary = [whatWasChecked(files, checked.pack, locale), counted(problems.length, locale)];
      if (problems.length === 0) io.stdout.write(`${summary.join('\n')}\n`);
      else report([...problems.map((problem) => problemLine(placed(problem), locale)), ...summary]);
    });
