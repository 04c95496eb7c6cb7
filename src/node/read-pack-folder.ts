import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFiles } from '../pack/documents.js';
import { schemaFolder } from '../pack/files.js';
import type { Problem } from '../problem/problem.js';
import { readText, unreadable } from './read-text.js';

/**
 * The texts of a pack's files but its schemas, by path below its folder, and what cannot be read: files by their path
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
  const visit = (prefix: string): void => {
    for (const name of readdirSync(join(directory, prefix)).sort()) {
      const path = `${prefix}${name}`;
      if (name.startsWith('.')) continue;
      if (statSync(join(directory, path)).isDirectory()) {
        if (`${path}/` !== schemaFolder) visit(`${path}/`);
      } else if (/\.(json|txt)$/.test(name)) read(path);
    }
  };
  try {
    visit('');
  } catch (error) {
    problems.push(unreadable(error, { file: directory }));
  }
  return { files, problems };
};
