import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFormulas } from '../check/format-formulas.js';
import { reorderKeys } from '../check/reorder-keys.js';
import { readJson } from '../json/read-json.js';
import { type FileKind, fileKindOf } from '../pack/files.js';
import { at, type Problem } from '../problem/problem.js';
import { replaceFile } from './replace-file.js';

const tidied = (text: string, kind: FileKind): string => {
  const read = (written: string): unknown => readJson(written, Number.POSITIVE_INFINITY).document?.value;
  const value = read(text);
  if (value === undefined) return text;
  const ordered = reorderKeys(text, value, kind);
  return formatFormulas(ordered, read(ordered), kind);
};

/** Whether the file was changed, or why it could not be. */
const fixFile = (folder: string, path: string): boolean | Problem => {
  const kind = fileKindOf(path);
  if (kind === undefined) return false;
  try {
    const written = readFileSync(join(folder, path), 'utf8');
    const mark = written.startsWith('\ufeff') ? '\ufeff' : '';
    const text = mark + tidied(written.slice(mark.length), kind);
    if (text === written) return false;
    replaceFile(join(folder, path), text);
    return true;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return at({ file: path }, { code: 'file-unwritable', values: { detail: error.message } });
  }
};

/**
 * Puts the keys of a pack's files in order and formats their formulas.
 *
 * @returns the files changed, and a problem for each that could not be
 */
export const fixFiles = (
  folder: string,
  paths: readonly string[],
): { readonly fixed: readonly string[]; readonly failed: readonly Problem[] } => {
  const fixed: string[] = [];
  const failed: Problem[] = [];
  for (const path of paths) {
    const result = fixFile(folder, path);
    if (result === true) fixed.push(path);
    else if (result !== false) failed.push(result);
  }
  return { fixed, failed };
};
