import { existsSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { commands as commandsOfCli } from '../../src/cli/commands.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { temporaryFolder } from '../cli/temporary-folder.js';
import { documentBlocks } from './documents.js';
import { practice } from './guide-messages.js';

// The policy is compiled again and again, on machines of any speed.
vi.setConfig({ testTimeout: 120_000 });

interface Written {
  readonly place: string;
  readonly words: readonly string[];
}

const withoutComment = (line: string): string => line.replace(/(^|\s)#.*$/, '');

/** The single commands of the `bash` blocks, with their line. */
const written: readonly Written[] = documentBlocks
  .filter(({ language }) => language === 'bash')
  .flatMap(({ file, line, code }) =>
    code.split('\n').flatMap((text, index) =>
      withoutComment(text)
        .split(/&&|\||;/)
        .map((command) => command.trim().split(/\s+/))
        .filter(([program = '']) => program !== '')
        .map((words) => ({ place: `${file}:${line + index}: ${words.join(' ')}`, words })),
    ),
  );

/** What is run of a command line: `npx tool …` runs the tool. */
const commandLine = ({ words: [first = '', ...rest] }: Written): readonly string[] =>
  first === 'npx' ? rest : [first, ...rest];

const ofCli = written.filter((command) => commandLine(command)[0] === 'qianqi-jigai');
const others = written.filter((command) => !ofCli.includes(command));

/** The folder in which the guide practises, as its exercises leave it. */
const practiceFolder = temporaryFolder();
for (const [path, content] of Object.entries(practice())) practiceFolder.write(`practice/${path}`, content);

const isPractised = (args: readonly string[]): boolean => args.some((arg) => /^practice(\/|$)/.test(arg));

const silent = (cwd = process.cwd()): Io & { readonly out: string[]; readonly err: string[] } => {
  const [out, err]: [string[], string[]] = [[], []];
  return {
    out,
    err,
    stdin: (async function* () {})(),
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    env: {},
    cwd,
  };
};

/** Whether a command changes files of this repository; such a one is looked up and not run. */
const changesFiles = (args: readonly string[]): boolean => args.includes('--fix');

const flagsOf = (name: string | undefined): readonly string[] => {
  const io = silent();
  const command = commandsOfCli
    .map(({ commandOf }) => commandOf(io, () => undefined))
    .find((each) => each.name() === name);
  return (command?.options ?? []).flatMap(({ long }) => long ?? []);
};

/** Commands of npm that need no script. */
const npmItself = ['ci', 'install', 'test', 'pack'];
const programs = ['node', 'gzip', 'wc', 'cp', 'cd'];

const wrongIn = ([program = '', name = '', script = '']: readonly string[]): readonly string[] => {
  if (program === 'npm')
    return npmItself.includes(name) || (name === 'run' && script in manifest.scripts)
      ? []
      : [`npm has no ${name} ${script}`];
  return programs.includes(program) || existsSync(`node_modules/.bin/${program}`)
    ? []
    : [`there is no ${program}`];
};

/** Paths of this repository that a command names; `dist` and what a command writes come later. */
const missingPaths = (words: readonly string[]): readonly string[] =>
  words
    .filter((word) => /^(rules|src|test|docs)\//.test(word) && !existsSync(word))
    .map((word) => `there is no ${word}`);

describe('the commands of the documents', () => {
  it.each(ofCli)('$place', async (command) => {
    const [, name, ...rest] = commandLine(command);
    const args = [name ?? '', ...rest];
    if (changesFiles(args)) {
      const flags = args.filter((arg) => arg.startsWith('--')).map((flag) => flag.split('=')[0]);
      expect(flagsOf(name)).toEqual(expect.arrayContaining(flags));
      expect(missingPaths(args)).toEqual([]);
      return;
    }
    const io = silent(isPractised(args) ? practiceFolder.path : process.cwd());
    const code = await run(args, io);
    expect({ code, err: io.err.join('') }).toEqual({ code: 0, err: '' });
    expect(io.out.join('')).not.toBe('');
  });

  it.each(others)('$place', ({ words }) => {
    expect([...wrongIn(words[0] === 'npx' ? words.slice(1) : words), ...missingPaths(words)]).toEqual([]);
  });
});
