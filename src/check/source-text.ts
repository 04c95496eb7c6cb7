import { textDigest } from '../pack/digest.js';
import type { PolicyFile } from '../pack/files.js';
import type { Check } from './check.js';

/** The source text is there, and is the one that the rules were written from. */
export const checkSourceText: Check = ({ documents: { policy }, files }, complain) => {
  const { file, sha256 } = (policy.value as PolicyFile).source;
  const text = files[file];
  const actual = text === undefined ? undefined : textDigest(text);
  if (actual === undefined) complain(policy, ['source', 'file'], { code: 'file-missing', values: { file } });
  else if (actual !== sha256)
    complain(policy, ['source', 'sha256'], {
      code: 'source-digest-unfit',
      values: { expected: sha256, actual },
    });
};
