import { readFileSync } from 'node:fs';
import type { Problem } from '../problem/problem.js';
import { decodeUtf8 } from './decode-utf8.js';
import { unreadable } from './unreadable.js';

/** The text of a file; a problem names it by `file`. */
export const readText = (path: string, file: string = path): string | Problem => {
  try {
    return decodeUtf8(readFileSync(path), file);
  } catch (error) {
    return unreadable(error, { file });
  }
};
