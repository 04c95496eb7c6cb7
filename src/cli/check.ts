import { checkPack } from '../check/check-pack.js';
import { readPackFolder } from '../node/read-pack-folder.js';
import type { PackFiles } from '../pack/documents.js';
import { type FileKind, fileKindOf } from '../pack/files.js';
import { shippedVocabularies } from '../policy/shipped-vocabularies.js';
import type { Problem } from '../problem/problem.js';
import { BadInput } from './bad-input.js';
import { bilingual, type CommandOf, command, exitCode } from './command.js';
import { fixFiles } from './fix-files.js';
import { inLocale, type Locale, localeOption } from './locale.js';
import { packFolder, packOption } from './pack-option.js';

interface Options {
  readonly fix?: true;
  readonly locale: Locale;
  readonly pack?: string;
}

type Checked = ReturnType<typeof checkPack> & { readonly files: PackFiles };

const kinds: readonly (readonly [kind: FileKind, zh: string, en: string])[] = [
  ['policy', '政策清单', 'manifest'],
  ['facts', '补充事实', 'facts'],
  ['parameters', '可调参数', 'parameters'],
  ['derived', '推导事实', 'derived facts'],
  ['provision', '条款', 'provisions'],
  ['case', '案例', 'cases'],
];

const whatWasChecked = ({ files, pack }: Checked, locale: Locale): string => {
  const paths = Object.keys(files);
  const counts = kinds.flatMap(([kind, zh, en]) => {
    const count = paths.filter((path) => fileKindOf(path) === kind).length;
    return count === 0 ? [] : [`${inLocale(locale, zh, en)} ${count}`];
  });
  const quotes = (pack?.files ?? []).reduce((sum, { quote }) => sum + quote.length, 0);
  return inLocale(
    locale,
    `已检查 ${paths.length} 个文件（${counts.join('、')}）、引文 ${quotes} 处：编码、JSON 语法、键名和次序、名称、事实、类型、单位、运算符、引用、循环、引文、原文摘要、原文逐句引用。`,
    `Checked ${paths.length} files (${counts.join(', ')}) and ${quotes} quotes: encoding, JSON syntax, keys and their order, names, facts, types, units, operators, references, cycles, quotes, digest of the source, a provision for every sentence of it.`,
  );
};

const counted = (count: number, locale: Locale): string =>
  count === 0
    ? inLocale(locale, '未发现问题。', 'No problems found.')
    : inLocale(locale, `发现 ${count} 个问题。`, `${count} ${count === 1 ? 'problem' : 'problems'} found.`);

const checkFolder = (folder: string): Checked => {
  const { files, problems } = readPackFolder(folder);
  return problems.length > 0 ? { files, problems } : { files, ...checkPack(files, shippedVocabularies) };
};

/** `check [DIR]`: every check that loading a pack makes. */
export const checkCommand: CommandOf = (io, end) =>
  command(
    'check',
    '检查政策包的规则文件，逐处指出问题',
    'Check the rule files of a policy pack and show every problem',
  )
    .argument('[dir]', packOption.description)
    .option(
      '--fix',
      bilingual(
        '自动调整键的次序、整理算式的写法，其他内容不动',
        'put keys in order and format formulas, changing nothing else',
      ),
    )
    .addOption(packOption)
    .addOption(localeOption(io))
    .action((dir: string | undefined, { fix, locale, pack }: Options) => {
      if (dir !== undefined && pack !== undefined)
        throw new BadInput([
          inLocale(
            locale,
            '政策包写了两次：文件夹和 --pack 只能写一个',
            'the pack is named twice: give the folder or --pack, not both',
          ),
        ]);
      const { path: folder, shown, line } = packFolder(dir ?? pack, io);
      let checked = checkFolder(folder);
      const unreadableFolder = checked.problems.find(({ place }) => place.file === folder);
      if (unreadableFolder !== undefined) throw new BadInput([line(unreadableFolder, locale)]);
      let failed: readonly Problem[] = [];
      if (fix) {
        const result = fixFiles(folder, Object.keys(checked.files));
        for (const file of result.fixed)
          io.stdout.write(`${inLocale(locale, '已整理：', 'Put in order: ')}${shown(file)}\n`);
        failed = result.failed;
        checked = checkFolder(folder);
      }
      const problems = [...failed, ...checked.problems];
      const output = [
        ...problems.map((problem) => line(problem, locale)),
        whatWasChecked(checked, locale),
        counted(problems.length, locale),
      ];
      (problems.length === 0 ? io.stdout : io.stderr).write(`${output.join('\n')}\n`);
      if (problems.length > 0) end(exitCode.problemsFound);
    });
