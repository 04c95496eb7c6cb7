import type { Complain } from '../pack/complain.js';
import type { Documents, PackFiles } from '../pack/documents.js';
import type { Pack } from '../pack/pack.js';

/** What is checked: the files whose form is right, and the pack as far as it could be linked. */
export interface Subject {
  readonly files: PackFiles;
  readonly documents: Documents;
  readonly pack: Pack;
}

/** Tells what is wrong with a pack, each at its place. */
export type Check = (subject: Subject, complain: Complain) => void;
