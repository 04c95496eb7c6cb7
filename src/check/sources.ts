import { textDigest } from '../pack/digest.js';
import type { PolicyFile } from '../pack/files.js';
import type { Check } from './check.js';

/**
 * The source texts are there, and are those that the rules were written from. Each but the first has an id, by which
 * quotes name it, and the title that explanations give with them.
 */
export const checkSources: Check = ({ documents: { policy }, files }, complain) => {
  const ids = new Set<string>();
  for (const [index, { id, title, file, sha256 }] of (policy.value as PolicyFile).sources.entries()) {
    const path = ['sources', index];
    const text = files[file];
    const actual = text === undefined ? undefined : textDigest(text);
    if (actual === undefined) complain(policy, [...path, 'file'], { code: 'file-missing', values: { file } });
    else if (actual !== sha256)
      complain(policy, [...path, 'sha256'], {
        code: 'source-digest-unfit',
        values: { file, expected: sha256, actual },
      });
    if (index > 0) {
      for (const [key, value] of Object.entries({ id, title }))
        if (value === undefined) complain(policy, path, { code: 'key-missing', values: { key } });
    } else if (id !== undefined)
      complain(
        policy,
        [...path, 'id'],
        {
          code: 'feature-refused',
          values: {
            feature: 'id',
            zh: '第一份原文是政策本身，引文直接写文字即可，请删去',
            en: 'the first source is the policy itself, and a quote from it is written as text alone; remove it',
          },
        },
        'key',
      );
    if (id === undefined) continue;
    if (ids.has(id))
      complain(policy, [...path, 'id'], { code: 'name-duplicate', values: { name: id, other: 'sources' } });
    ids.add(id);
  }
};
