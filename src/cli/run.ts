import { type Command, CommanderError, type Option } from 'commander';
import { displayWidth } from '../explain/render/display-width.js';
import { BadInput } from './bad-input.js';
import { bilingual, command, type ExitCode, exitCode } from './command.js';
import { commands } from './commands.js';
import type { Io } from './io.js';
import { inLocale, type Locale, localeOf, locales } from './locale.js';
import { defaultPolicy } from './pack-option.js';
import { packageVersion } from './package-folder.js';
import { usageError } from './usage-error.js';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法 Usage:',
  'Arguments:': '参数 Arguments:',
  'Options:': '选项 Options:',
  'Commands:': '命令 Commands:',
};

/** commander's own remarks on an option, in both languages. */
const optionDescription = (option: Option): string => {
  const { description, argChoices, defaultValue } = option;
  const isBare = typeof defaultValue === 'string' && option.defaultValueDescription === undefined;
  return [
    description,
    ...(argChoices === undefined ? [] : [`可选 choices: ${argChoices.join(', ')}`]),
    ...(isBare ? [`默认 default: ${defaultValue}`] : []),
  ].join('\n');
};

const exitCodes = `
退出码 Exit codes:
  0   完成，未发现问题
      done, and nothing found to be wrong
  1   check 或 coverage 发现问题
      check or coverage found problems
  2   命令或输入有误
      wrong usage or input
  70  程序内部出错
      an error in this program
`;

/** Asked for when help is shown: it links the policy. */
const policyByDefault = (): string => {
  const { zh, en } = defaultPolicy.title;
  return `
默认政策 Policy by default:
  ${zh}
  ${en}
`;
};

const programOf = (io: Io, end: (code: ExitCode) => void): Command => {
  const program = command(
    'qianqi-jigai',
    '政策的规则库：逐条判定申报，说明依据，指出缺项',
    'A policy as rules: assess an application, explained',
  )
    .version(packageVersion(), '-V, --version', bilingual('显示版本', 'show the version'))
    .helpOption('-h, --help', bilingual('显示帮助', 'show help'))
    .helpCommand('help [command]', bilingual('显示命令的帮助', 'show help for a command'))
    .addHelpText('after', () => `${policyByDefault()}${exitCodes}`)
    .configureHelp({ displayWidth, optionDescription, styleTitle: (title) => titles[title] ?? title })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Said below, in the user's language.
      outputError: () => undefined,
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride();
  for (const { commandOf, example } of commands)
    program.addCommand(
      commandOf(io, end)
        .copyInheritedSettings(program)
        .addHelpText('after', `\n例 Example:\n  qianqi-jigai ${example}\n`),
    );
  return program;
};

/** The locale that the command line names, wherever it stands, else that of the environment. */
const localeIn = (argv: readonly string[], { env }: Io): Locale =>
  locales.find((locale) =>
    argv.some(
      (word, index) => word === `--locale=${locale}` || (word === locale && argv[index - 1] === '--locale'),
    ),
  ) ?? localeOf(env);

const failure = (error: unknown, argv: readonly string[], io: Io): ExitCode => {
  const locale = localeIn(argv, io);
  const say = (line: string): unknown => io.stderr.write(`${line}\n`);
  if (error instanceof BadInput) {
    for (const line of error.lines) say(line);
    return exitCode.badInput;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCode.success;
    // Without a command, commander has shown the help.
    if (error.code !== 'commander.help') {
      say(usageError(error, locale));
      say(inLocale(locale, '用法见 qianqi-jigai --help', 'See qianqi-jigai --help'));
    }
    return exitCode.badInput;
  }
  say(
    inLocale(
      locale,
      '程序内部出错，不是您的输入有误；请把所用的命令和输入告诉维护者，以便修正（设 QIANQI_DEBUG=1 可显示细节）',
      'An error in this program, not in your input: please report it with the command and the input (QIANQI_DEBUG=1 shows details)',
    ),
  );
  if (io.env.QIANQI_DEBUG) say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exitCode.internal;
};

/** Runs a command line, without the program's name, to its end; never rejects. */
export const run = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  let code: ExitCode = exitCode.success;
  try {
    await programOf(io, (ended) => {
      code = ended;
    }).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return failure(error, argv, io);
  }
};
