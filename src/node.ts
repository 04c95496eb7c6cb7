/**
 * What needs a file system: policy packs in folders.
 *
 * @module
 */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { unreadable } from './node/unreadable.js';
import type { PackFiles } from './pack/read-pack.js';
import { compilePolicy, type Policy } from './policy/policy.js';
import { PolicyError, refuseIfAny } from './problem/policy-error.js';
import { at, type Problem } from './problem/problem.js';

/** The text of bytes in UTF-8; other encodings are not guessed at, only named. */
const decoded = (bytes: Uint8Array, file: string): string | Problem => {
  const unfit = (likely: 'UTF-16' | 'GBK'): Problem =>
    at({ file }, { code: 'encoding-unfit', values: { likely } });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 without a mark is UTF-8 with a NUL beside every ASCII character.
    return text.includes('\0') ? unfit('UTF-16') : text;
  } catch {
    const [first, second] = bytes;
    const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    return unfit(isMarked || bytes.includes(0) ? 'UTF-16' : 'GBK');
  }
};

const textOf = (path: string, file: string): string | Problem => {
  try {
    return decoded(readFileSync(path), file);
  } catch (error) {
    return unreadable(error, { file });
  }
};

const orThrow = (text: string | Problem): string => {
  if (typeof text === 'string') return text;
  throw new PolicyError([text]);
};

/**
 * Reads a text file strictly as UTF-8, with or without a byte order mark.
 *
 * @throws PolicyError `file-unreadable` or `encoding-unfit`.
 *
 * @example
 * ```ts
 * import { readTextFile } from 'qianqi-jigai/node';
 *
 * readTextFile('rules/guangxi-qianqi-jigai/source.zh.txt').includes('“千企技改”'); // => true
 * ```
 */
export const readTextFile = (path: string): string => orThrow(textOf(path, path));

/**
 * Decodes bytes strictly as UTF-8, with or without a byte order mark.
 *
 * @throws PolicyError `encoding-unfit`, naming the encoding that the bytes seem to have.
 *
 * @example
 * ```ts
 * import { decodeText } from 'qianqi-jigai/node';
 *
 * decodeText(new TextEncoder().encode('桂林')); // => '桂林'
 * ```
 */
export const decodeText = (bytes: Uint8Array, file = '-'): string => orThrow(decoded(bytes, file));

/**
 * The texts of a policy pack's files, by path below its folder. Files whose name starts with a dot are passed
 * over.
 *
 * @throws PolicyError with every file that cannot be read, or with the folder.
 *
 * @example
 * ```ts
 * import { readPackFiles } from 'qianqi-jigai/node';
 *
 * 'policy.json' in readPackFiles('rules/guangxi-qianqi-jigai'); // => true
 * ```
 */
export const readPackFiles = (directory: string): PackFiles => {
  const files: Record<string, string> = {};
  const problems: Problem[] = [];
  const read = (path: string): void => {
    const text = textOf(join(directory, path), path);
    if (typeof text === 'string') files[path] = text;
    else problems.push(text);
  };
  const visit = (prefix: string): void => {
    for (const name of readdirSync(join(directory, prefix)).sort()) {
      const path = `${prefix}${name}`;
      if (name.startsWith('.')) continue;
      if (statSync(join(directory, path)).isDirectory()) visit(`${path}/`);
      else if (/\.(json|txt)$/.test(name)) read(path);
    }
  };
  try {
    visit('');
  } catch (error) {
    problems.push(unreadable(error, { file: directory }));
  }
  refuseIfAny(problems);
  return files;
};

/**
 * Compiles the policy pack in a folder, with every check that `compilePolicy` makes.
 *
 * @throws PolicyError with everything that is wrong with the pack, each with file, line and column.
 *
 * @example
 * ```ts
 * import { loadPolicy } from 'qianqi-jigai/node';
 *
 * loadPolicy('rules/guangxi-qianqi-jigai').id; // => 'guangxi-qianqi-jigai'
 * ```
 */
export const loadPolicy = (directory: string): Policy => compilePolicy(readPackFiles(directory));
