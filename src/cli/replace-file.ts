import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Puts a text in the place of a file, wholly or not at all: whoever reads it meanwhile sees the old one. */
export const replaceFile = (path: string, text: string): void => {
  // A link stays a link to the file.
  const target = realpathSync(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const file = openSync(temporary, 'wx');
  try {
    try {
      writeFileSync(file, text);
      fchmodSync(file, statSync(target).mode);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
};
