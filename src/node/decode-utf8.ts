import { TextDecoder } from 'node:util';
import { at, type Problem } from '../problem/problem.js';

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
