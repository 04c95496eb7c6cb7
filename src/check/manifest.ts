import type { PolicyFile, ProvisionFile } from '../pack/files.js';
import { suggested } from '../problem/suggestion.js';
import type { Check } from './check.js';

/** The manifest promises Chinese and names every provision once, and every file has the name of its path. */
export const checkManifest: Check = ({ documents }, complain) => {
  const { provisions, languages } = documents.policy.value as PolicyFile;
  if (languages?.includes('zh') === false)
    complain(documents.policy, ['languages'], {
      code: 'shape-unfit',
      values: {
        zh: '政策包必有中文，请写作 ["zh"] 或 ["zh", "en"]',
        en: 'every pack is in Chinese; write ["zh"] or ["zh", "en"]',
      },
    });
  const names = [...documents.provisions.values()].map(({ value }) => (value as ProvisionFile).name);
  for (const [index, name] of provisions.entries()) {
    const path = ['provisions', index];
    if (!names.includes(name))
      complain(documents.policy, path, {
        code: 'provision-unknown',
        values: { name, ...suggested(name, names) },
      });
    else if (provisions.indexOf(name) !== index)
      complain(documents.policy, path, { code: 'name-duplicate', values: { name, other: 'policy.json' } });
  }

  const pathOfName = new Map<string, string>();
  for (const [path, document] of documents.provisions) {
    const { name } = document.value as ProvisionFile;
    const expected = path.replace(/\.json$/, '');
    const other = pathOfName.get(name);
    if (other !== undefined)
      complain(document, ['name'], { code: 'name-duplicate', values: { name, other } });
    else if (name !== expected)
      complain(document, ['name'], { code: 'name-unfit', values: { name, expected } });
    else if (!provisions.includes(name))
      complain(document, ['name'], { code: 'provision-unlisted', values: { name } });
    pathOfName.set(name, path);
  }
};
