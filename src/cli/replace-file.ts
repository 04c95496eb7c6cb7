import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Puts a text in the place of a file, wholly or not at all: whoever reads it meanwhile sees the old one. */
export const replaceFile = (path: string, text: string): void => {
  // A link stays a link to the file.
  const target = fs.realpathSync(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const file = fs.openSync(temporary, 'wx');
  try {
    try {
      fs.writeFileSync(file, text);
      fs.fchmodSync(file, fs.statSync(target).mode);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
};
