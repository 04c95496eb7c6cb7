import { readPack } from '../../src/check/read-pack.js';
import { readPackFiles } from '../../src/node.js';
import type { PackFiles } from '../../src/pack/documents.js';
import { withVocabularies } from '../../src/pack/vocabularies.js';
import { shippedVocabularies } from '../../src/policy/shipped-vocabularies.js';
import type { Problem } from '../../src/problem/problem.js';
import { inChinese, inEnglish } from '../../src/problem/sentence.js';

const kept = (pack: PackFiles, isKept: (path: string) => boolean): PackFiles =>
  Object.fromEntries(Object.entries(pack).filter(([path]) => isKept(path)));

/** The bundled pack, in which nothing is wrong, with one of its cases. */
export const bundledPack: PackFiles = kept(
  withVocabularies(readPackFiles('rules/guangxi-qianqi-jigai'), ['national'], shippedVocabularies),
  (path) => !path.startsWith('cases/') || path === 'cases/sugar-smart-pressing-line.json',
);

const slow = /^(finance|tax)\//;

/** A part of it, in which nothing is wrong either, and which is soon read. */
export const soundPack: PackFiles = {
  ...kept(bundledPack, (path) => !slow.test(path)),
  'policy.json': (bundledPack['policy.json'] ?? '').replace(/^ {4}"(finance|tax)\/.*\n/gm, ''),
};

/** Stands, in a text with a mistake, where `check` has to point. */
export const mark = '‸';

/** One file of the sound pack with one change: `from`, which stands there once, becomes `to`. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Line and column of the mark in a text. */
const placeOfMark = (text: string): { readonly line: number; readonly column: number } | undefined => {
  const before = text.split(mark, 1).join();
  return before.length === text.length
    ? undefined
    : { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
};

export interface Broken {
  readonly files: PackFiles;
  /** Where the mark stood. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | undefined;
}

export const edited = (edits: readonly Edit[]): Broken => {
  const files: Record<string, string> = { ...soundPack };
  for (const { file, from, to } of edits) {
    const text = files[file] ?? '';
    if (from !== '' && text.split(from).length !== 2)
      throw new Error(`${file} has ${text.split(from).length - 1} of ${from}`);
    files[file] = from === '' ? to : text.replace(from, () => to);
  }
  let place: Broken['place'];
  for (const [file, text] of Object.entries(files)) {
    const marked = placeOfMark(text);
    if (marked !== undefined) place = { file, ...marked };
    files[file] = text.replace(mark, '');
  }
  return { files, place };
};

export interface Reported {
  readonly code: Problem['code'];
  readonly place: Problem['place'];
  readonly zh: string;
  readonly en: string;
}

/** What `check` says of a pack. */
export const reported = (files: PackFiles): readonly Reported[] =>
  readPack(files, shippedVocabularies).problems.map((problem) => ({
    code: problem.code,
    place: problem.place,
    zh: inChinese(problem),
    en: inEnglish(problem),
  }));
