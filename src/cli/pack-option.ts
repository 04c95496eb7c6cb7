import { join, relative, resolve } from 'node:path';
import { defaultPolicy, defaultPolicyFolder } from '../bundled/default-policy.js';
import { readPack } from '../check/read-pack.js';
import { readPackFolder } from '../node/read-pack-folder.js';
import { type Policy, policyOf } from '../policy/policy.js';
import { shippedVocabularies } from '../policy/shipped-vocabularies.js';
import { at, type Problem } from '../problem/problem.js';
import { BadInput, problemLine } from './bad-input.js';
import { option } from './command.js';
import type { Io } from './io.js';
import type { Locale } from './locale.js';
import { packageFolder } from './package-folder.js';

export { defaultPolicy };

export const packOption = option(
  '--pack <dir>',
  '政策包所在文件夹，默认为本软件所带的政策包',
  'folder of the pack; by default the one in this package',
);

/** A pack's folder, and how the user names what is in it. */
export const packFolder = (dir: string | undefined, { cwd }: Io) => {
  const path = dir === undefined ? join(packageFolder(), defaultPolicyFolder) : resolve(cwd, dir);
  const name = dir ?? relative(cwd, path);
  /** A file of the pack, or the folder itself, relative to how the folder was given. */
  const shown = (file: string): string => (file === path ? name : join(name, file));
  /** A problem of the pack on one line, beginning with its place. */
  const line = (problem: Problem, locale: Locale): string => {
    const { file } = problem.place;
    const told = file === undefined ? problem : at({ ...problem.place, file: shown(file) }, problem);
    return problemLine(told, locale);
  };
  return { path, shown, line };
};

/** The policy that a command is about: that of the folder, else the bundled one; throws {@link BadInput}. */
export const policyIn = (dir: string | undefined, io: Io, locale: Locale): Policy => {
  if (dir === undefined) return defaultPolicy;
  const { path, line } = packFolder(dir, io);
  const { files, problems: unreadable } = readPackFolder(path);
  const { pack, problems } =
    unreadable.length > 0 ? { problems: unreadable } : readPack(files, shippedVocabularies);
  if (pack === undefined || problems.length > 0)
    throw new BadInput(problems.map((problem) => line(problem, locale)));
  return policyOf(pack);
};
