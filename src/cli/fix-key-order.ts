import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reorderKeys } from '../check/reorder-keys.js';
import { readJson } from '../json/read-json.js';
import { fileKindOf } from '../pack/files.js';
import { at, type Problem } from '../problem/problem.js';
import { replaceFile } from './replace-file.js';

const fixFile = (folder: string, path: string): Problem | undefined => {
  const kind = fileKindOf(path);
  if (kind === undefined) return undefined;
  try {
    const written = readFileSync(join(folder, path), 'utf8');
    const mark = written.startsWith('\ufeff') ? '\ufeff' : '';
    const text = written.slice(mark.length);
    const value = readJson(text, Number.POSITIVE_INFINITY).document?.value;
    replaceFile(join(folder, path), mark + reorderKeys(text, value, kind));
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return at({ file: path }, { code: 'file-unwritable', values: { detail: error.message } });
  }
};

/**
 * Puts the keys in order in each file of a pack that a problem says has them out of order.
 *
 * @returns the files changed, and a problem for each that could not be
 */
export const fixKeyOrder = (
  folder: string,
  problems: readonly Problem[],
): { readonly fixed: readonly string[]; readonly failed: readonly Problem[] } => {
  const disordered = new Set(
    problems.flatMap(({ code, place }) =>
      code === 'key-order' && place.file !== undefined ? [place.file] : [],
    ),
  );
  const fixed: string[] = [];
  const failed: Problem[] = [];
  for (const path of disordered) {
    const problem = fixFile(folder, path);
    if (problem === undefined) fixed.push(path);
    else failed.push(problem);
  }
  return { fixed, failed };
};
