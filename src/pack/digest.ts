import { sha256 } from '@noble/hashes/sha2.js';

/** UTF-8, written out because bare engines have no `TextEncoder`. */
const utf8 = (text: string): Uint8Array => {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000)
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 63),
        0x80 | ((point >> 6) & 63),
        0x80 | (point & 63),
      );
  }
  return Uint8Array.from(bytes);
};

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const lineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** SHA-256 of a text with LF line ends, in hex. */
export const textDigest = (text: string): string => hex(sha256(utf8(lineFeeds(text))));

/** Whether a file changes nothing that the pack decides. */
const decidesNothing = (path: string): boolean => /^(cases|schema)\//.test(path);

/** SHA-256 of a pack: its files but the worked cases and the schemas, sorted by path, each as path, NUL, LF text, NUL. */
export const packDigest = (files: Readonly<Record<string, string>>): string =>
  textDigest(
    Object.keys(files)
      .filter((path) => !decidesNothing(path))
      .sort()
      .map((path) => `${path}\0${lineFeeds(files[path] ?? '')}\0`)
      .join(''),
  );
