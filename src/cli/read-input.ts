import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { decodeUtf8, unreadable } from '../node/read-text.js';
import { at, type Problem } from '../problem/problem.js';
import { BadInput, problemLine } from './bad-input.js';
import type { Io } from './io.js';
import { inLocale, type Locale } from './locale.js';

export const megabytes = 5;
const limit = megabytes * 1_000_000;

type Chunks = AsyncIterable<Uint8Array | string>;

/** The bytes of a stream up to the limit and one more, so that an endless stream ends too. */
const bytesOf = async (chunks: Chunks): Promise<Uint8Array> => {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    read.push(bytes);
    size += bytes.length;
    if (size > limit) break;
  }
  return Buffer.concat(read);
};

const streamOf = (file: string, io: Io, locale: Locale): Chunks => {
  if (file !== '-') return createReadStream(resolve(io.cwd, file));
  if (io.stdin.isTTY !== true) return io.stdin;
  throw new BadInput([
    inLocale(
      locale,
      '“-”表示从标准输入读取，但标准输入是终端；请用管道或 < 把文件送入，或直接写文件名',
      '"-" reads standard input, which is a terminal; pipe a file in, or give its name',
    ),
  ]);
};

/** The text of a stream, or why there is none. */
const textOf = async (stream: Chunks, file: string): Promise<string | Problem> => {
  try {
    const bytes = await bytesOf(stream);
    return bytes.length > limit
      ? at({ file }, { code: 'json-too-large', values: { megabytes } })
      : decodeUtf8(bytes, file);
  } catch (error) {
    return unreadable(error, { file });
  }
};

/** The text of a file, or of standard input for `-`; what cannot be read is bad input. */
export const readInput = async (file: string, io: Io, locale: Locale): Promise<string> => {
  const text = await textOf(streamOf(file, io, locale), file);
  if (typeof text === 'string') return text;
  throw new BadInput([problemLine(text, locale)]);
};
