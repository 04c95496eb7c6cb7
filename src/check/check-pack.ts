import type { PackFiles } from '../pack/documents.js';
import type { Pack } from '../pack/pack.js';
import { checkCoverage } from '../pack/source-coverage.js';
import type { Vocabularies } from '../pack/vocabularies.js';
import type { Problem } from '../problem/problem.js';
import { readPack } from './read-pack.js';

/**
 * Everything that a pack should be before it is issued: what loading it asks for, and that every sentence of the
 * source has its provision. A pack that is still being written loads without the latter.
 */
export const checkPack = (
  files: PackFiles,
  vocabularies: Vocabularies = {},
): { readonly pack?: Pack; readonly problems: readonly Problem[] } => {
  const { pack, problems } = readPack(files, vocabularies);
  if (pack === undefined) return { problems };
  // A provision that does not link quotes nothing: what it leaves uncovered is no mistake of its own.
  if (problems.some(({ code }) => code !== 'key-order')) return { pack, problems };
  return { pack, problems: [...problems, ...checkCoverage(pack)] };
};
