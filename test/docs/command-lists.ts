import { commands } from '../../src/cli/commands.js';
import type { Io } from '../../src/cli/io.js';
import type { GeneratedFile } from '../generate/generated-file.js';
import { renewed, table } from './regions.js';

const io: Io = {
  stdin: (async function* () {})(),
  stdout: { write: () => true },
  stderr: { write: () => true },
  env: {},
  cwd: '.',
};

/** What every command takes is told once, below the list. */
const shared = ['--pack', '--locale'];

/** What stands in the documents for what an example leaves open. */
const given: Readonly<Record<string, string>> = {
  '<file>': 'rules/guangxi-qianqi-jigai/cases/sugar-complete-application.json',
  '<dir>': 'rules/guangxi-qianqi-jigai',
};

const made = commands.map(({ commandOf, example }) => {
  const command = commandOf(io, () => undefined);
  return {
    use: `${command.name()} ${command.usage()}`.replace(/ ?\[options\]/, ''),
    said: command.description().split('\n'),
    options: command.options.flatMap(({ long }) => (long && !shared.includes(long) ? [`\`${long}\``] : [])),
    example: `npx qianqi-jigai ${example.replace(/<\w+>/g, (open) => given[open] ?? open)}`,
  };
});

const list = (head: readonly string[], language: 0 | 1): string =>
  [
    '```bash',
    ...made.map(({ example }) => example),
    '```',
    '',
    table(
      head,
      made.map(({ use, said, options }) => [`\`${use}\``, said[language] ?? '', options.join(' ')]),
    ),
  ].join('\n');

/** The lists of commands in both front pages. */
export const commandLists = (): readonly GeneratedFile[] => [
  renewed('README.md', { commands: list(['command', 'what it does', 'options'], 1) }),
  renewed('docs/README.zh-CN.md', { commands: list(['命令', '作用', '选项'], 0) }),
];
