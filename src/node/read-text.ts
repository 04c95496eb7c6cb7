import { readFileSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { at, type Place, type Problem } from '../problem/problem.js';

const sentences: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOENT: ['没有这个文件或文件夹', 'there is no such file or folder'],
  EISDIR: ['这是文件夹，不是文件', 'it is a folder, not a file'],
  ENOTDIR: ['这是文件，不是文件夹', 'it is a file, not a folder'],
  EACCES: ['没有读取权限', 'permission denied'],
  EPERM: ['没有读取权限', 'permission denied'],
};

/** What the system says of a file that cannot be read, as a problem. Any other error is thrown on. */
export const unreadable = (error: unknown, place: Place): Problem => {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const [zh, en] = sentences[String(error.code)] ?? [error.message, error.message];
  return at(place, { code: 'file-unreadable', values: { zh, en } });
};

/** The text of bytes in UTF-8, with or without a byte order mark. Other encodings are named, not guessed at. */
export const decodeUtf8 = (bytes: Uint8Array, file: string): string | Problem => {
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

/** The text of a file; a problem names it by `file`. */
export const readText = (path: string, file: string = path): string | Problem => {
  try {
    return decodeUtf8(readFileSync(path), file);
  } catch (error) {
    return unreadable(error, { file });
  }
};
