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
