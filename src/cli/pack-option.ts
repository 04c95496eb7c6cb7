import { join, relative, resolve } from 'node:path';
import { defaultPolicy, defaultPolicyFolder } from '../bundled/default-policy.js';
import { readPack } from '../check/read-pack.js';
import { readPackFolder } from '../node/read-pack-folder.js';
import { type Policy, policyOf } from '../policy/policy.js';
import { at, type Problem } from '../problem/problem.js';
import { BadInput } from './bad-input.js';
import type { Io } from './io.js';
import type { Locale } from './locale.js';
import { option } from './option.js';
import { packageFolder } from './package-folder.js';
import { problemLine } from './problem-line.js';

export const packOption = option(
  '--pack <dir>',
  '政策包所在文件夹，默认为本软件所带的政策包',
  'folder of the pack; by default the one in this package',
);

/** A pack's folder, and how the user names what is in it. */
export interface PackFolder {
  readonly path: string;
  /** A file of the pack, or the folder itself, relative to how the folder was given. */
  readonly shown: (file: string) => string;
  /** A problem of the pack on one line, beginning with its place. */
  readonly line: (problem: Problem, locale: Locale) => string;
}

export const packFolder = (dir: string | undefined, { cwd }: Io): PackFolder => {
  const path = dir === undefined ? join(packageFolder(), defaultPolicyFolder) : resolve(cwd, dir);
  const name = dir ?? relative(cwd, path);
  const shown = (file: string): string => (file === path ? name : join(name, file));
  return {
    path,
    shown,
    line: (problem, locale) => {
      const { file } = problem.place;
      const told = file === undefined ? problem : at({ ...problem.place, file: shown(file) }, problem);
      return problemLine(told, locale);
    },
  };
};

/** The policy that a command is about: that of the folder, else the bundled one; throws {@link BadInput}. */
export const policyIn = (dir: string | undefined, io: Io, locale: Locale): Policy => {
  if (dir === undefined) return defaultPolicy;
  const { path, line } = packFolder(dir, io);
  const { files, problems: unreadable } = readPackFolder(path);
  const { pack, problems } = unreadable.length > 0 ? { problems: unreadable } : readPack(files);
  if (pack === undefined || problems.length > 0)
    throw new BadInput(problems.map((problem) => line(problem, locale)));
  return policyOf(pack);
};
