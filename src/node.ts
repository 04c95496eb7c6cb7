/**
 * What needs a file system: policy packs in folders.
 *
 * @module
 */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import type { PackFiles } from './pack/read-pack.js';
import { compilePolicy, type Policy } from './policy/policy.js';
import { PolicyError } from './problem/policy-error.js';

const strictUtf8 = (): TextDecoder => new TextDecoder('utf-8', { fatal: true });

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
export const readTextFile = (path: string): string => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new PolicyError([{ code: 'file-unreadable', values: { detail }, place: { file: path } }]);
  }
  return decodeText(bytes, path);
};

/**
 * Decodes bytes strictly as UTF-8.
 *
 * @throws PolicyError `encoding-unfit`, naming the encoding where its mark gives it away.
 *
 * @example
 * ```ts
 * import { decodeText } from 'qianqi-jigai/node';
 *
 * decodeText(new TextEncoder().encode('桂林')); // => '桂林'
 * ```
 */
export const decodeText = (bytes: Uint8Array, file = '-'): string => {
  try {
    return strictUtf8().decode(bytes);
  } catch {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    throw new PolicyError([
      { code: 'encoding-unfit', values: { detail: utf16 ? 'UTF-16' : 'GBK?' }, place: { file } },
    ]);
  }
};

/**
 * The texts of a policy pack's files, by path below its folder.
 *
 * @throws PolicyError if the folder or a file cannot be read.
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
  const visit = (folder: string, prefix: string): void => {
    for (const name of readdirSync(folder).sort()) {
      if (name.startsWith('.')) continue;
      const path = join(folder, name);
      if (statSync(path).isDirectory()) visit(path, `${prefix}${name}/`);
      else if (/\.(json|txt)$/.test(name)) files[`${prefix}${name}`] = readTextFile(path);
    }
  };
  try {
    visit(directory, '');
  } catch (error) {
    if (error instanceof PolicyError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new PolicyError([{ code: 'file-unreadable', values: { detail }, place: { file: directory } }]);
  }
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
