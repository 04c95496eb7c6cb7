import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { documentBlocks } from './documents.js';

/** Commands of npm that need no script. */
const npmItself = ['ci', 'install', 'test', 'pack'];

interface Command {
  readonly place: string;
  readonly words: readonly string[];
}

const withoutComment = (line: string): string => line.replace(/(^|\s)#.*$/, '');

/** The single commands of the `bash` blocks, with their line. */
const commands: readonly Command[] = documentBlocks
  .filter(({ language }) => language === 'bash')
  .flatMap(({ file, line, code }) =>
    code.split('\n').flatMap((text, index) =>
      withoutComment(text)
        .split(/&&|\||;|\s>\s?\S+/)
        .map((command) => command.trim().split(/\s+/))
        .filter(([program = '']) => program !== '')
        .map((words) => ({ place: `${file}:${line + index}: ${words.join(' ')}`, words })),
    ),
  );

/** What the command line's sources define: `.command('evaluate')`, `.option('--format <format>')`. */
const cliSource = (existsSync('src/cli') ? readdirSync('src/cli', { recursive: true, encoding: 'utf8' }) : [])
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(`src/cli/${path}`, 'utf8'))
  .join('\n');

const definesCommand = (name: string): boolean => new RegExp(`command\\(\\s*['"\`]${name}\\b`).test(cliSource);
const definesFlag = (flag: string): boolean =>
  ['--help', '--version'].includes(flag) || new RegExp(`['"\` ,]${flag}\\b`).test(cliSource);

const wrongInCli = ([name = '', ...rest]: readonly string[]): readonly string[] => [
  ...(name.startsWith('-') || definesCommand(name) ? [] : [`there is no command ${name}`]),
  ...[name, ...rest]
    .filter((word) => word.startsWith('--'))
    .map((word) => word.split('=')[0] ?? word)
    .filter((flag) => !definesFlag(flag))
    .map((flag) => `there is no flag ${flag}`),
];

const wrongInNpm = ([name = '', script = '']: readonly string[]): readonly string[] => {
  if (npmItself.includes(name)) return [];
  return name === 'run' && script in manifest.scripts ? [] : [`there is no script ${script}`];
};

const isTool = (name: string): boolean => existsSync(`node_modules/.bin/${name}`);

const wrongIn = ([program = '', ...rest]: readonly string[]): readonly string[] => {
  if (program === 'npx') return wrongIn(rest);
  if (program === 'qianqi-jigai') return wrongInCli(rest);
  if (program === 'npm') return wrongInNpm(rest);
  const known = ['node', 'gzip', 'wc', 'cd', 'git', 'sha256sum'].includes(program) || isTool(program);
  return known ? [] : [`there is no program ${program}`];
};

/** Paths of this repository that a command names; `dist` and what a command writes come later. */
const missingPaths = (words: readonly string[]): readonly string[] =>
  words.filter((word) => /^(rules|src|test|docs)\//.test(word) && !existsSync(word)).map((word) => `there is no ${word}`);

describe('the commands of the documents', () => {
  it.each(commands)('$place', ({ words }) => {
    expect([...wrongIn(words), ...missingPaths(words)]).toEqual([]);
  });
});
