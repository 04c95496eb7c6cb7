import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import type { Io } from '../../src/cli/io.js';
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

it.each([
  ['README.md', list(['command', 'what it does', 'options'], 1)],
  ['docs/README.zh-CN.md', list(['命令', '作用', '选项'], 0)],
])('%s lists the commands', async (path, commandList) => {
  await expect(renewed(path, { commands: commandList })).toMatchFileSnapshot(resolve(path));
});
