import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../json/read-json.js';
import type { PackFiles } from '../pack/documents.js';
import { schemaFolder } from '../pack/files.js';
import { isFolder, isShared, usesOf } from '../pack/vocabularies.js';
import type { Problem } from '../problem/problem.js';
import { readText, unreadable } from './read-text.js';

/** What a manifest's text says that the pack uses; what is wrong with it is told where it is checked. */
const usesIn = (manifest: string): readonly string[] =>
  usesOf(readJson(manifest, Number.POSITIVE_INFINITY).document?.value);

/**
 * The texts of a pack's files but its schemas, and of the folders that it uses, by path below its folder, and what cannot be read: files by their path
 * below the folder, or the folder itself.
 */
export const readPackFolder = (
  directory: string,
): { readonly files: PackFiles; readonly problems: readonly Problem[] } => {
  const files: Record<string, string> = {};
  const problems: Problem[] = [];
  const read = (path: string): void => {
    const text = readText(join(directory, path), path);
    if (typeof text === 'string') files[path] = text;
    else problems.push(text);
  };
  const visit = (prefix: string, isWanted: (path: string) => boolean): void => {
    for (const name of readdirSync(join(directory, prefix)).sort()) {
      const path = `${prefix}${name}`;
      if (name.startsWith('.')) continue;
      if (statSync(join(directory, path)).isDirectory()) {
        if (`${path}/` !== schemaFolder) visit(`${path}/`, isWanted);
      } else if (/\.(json|txt)$/.test(name) && isWanted(path)) read(path);
    }
  };
  try {
    visit('', () => true);
    for (const use of usesIn(files['policy.json'] ?? ''))
      if (isFolder(use) && existsSync(join(directory, use)))
        visit(`${use}/`, (path) => isShared(path.slice(use.length + 1)));
  } catch (error) {
    problems.push(unreadable(error, { file: directory }));
  }
  return { files, problems };
};
