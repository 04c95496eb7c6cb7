/**
 * What needs a file system: policy packs in folders.
 *
 * @module
 */

import { readPackFolder } from './node/read-pack-folder.js';
import { decodeUtf8, readText } from './node/read-text.js';
import type { PackFiles } from './pack/documents.js';
import { compilePolicy, type PackApplicationInput, type Policy } from './policy/policy.js';
import { PolicyError, refuseIfAny } from './problem/policy-error.js';
import type { Problem } from './problem/problem.js';

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
 * readTextFile('rules/guangxi-qianqi-jigai/sources/plan.zh.txt').includes('“千企技改”'); // => true
 * ```
 */
export const readTextFile = (path: string): string => orThrow(readText(path));

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
export const decodeText = (bytes: Uint8Array, file = '-'): string => orThrow(decodeUtf8(bytes, file));

/**
 * The texts of a policy pack's files, by path below its folder. Files whose name starts with a dot are passed
 * over, and so is the folder `schema`.
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
  const { files, problems } = readPackFolder(directory);
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
export const loadPolicy = <Input = PackApplicationInput>(directory: string): Policy<Input> =>
  compilePolicy<Input>(readPackFiles(directory));
