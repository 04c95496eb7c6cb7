import type { ProvisionFile } from '../pack/files.js';
import { suggested } from '../problem/suggestion.js';
import type { Check } from './check.js';
import { passageAbsence } from './passage-absence.js';

/** Every quote stands in its source; for one that does not, the nearest passage is told. */
export const checkQuotes: Check = ({ documents, pack: { sources } }, complain) => {
  const ids = sources.flatMap(({ id }) => id ?? []);
  for (const document of documents.provisions.values())
    for (const [index, quote] of (document.value as ProvisionFile).quote.entries()) {
      const path = ['quote', index];
      const named = typeof quote === 'string' ? undefined : quote.source;
      const source = sources.find(({ id }) => id === named);
      if (source === undefined) {
        const name = named ?? '';
        complain(document, [...path, 'source'], {
          code: 'source-unknown',
          values: { name, ...suggested(name, ids) },
        });
        continue;
      }
      const absence = passageAbsence(typeof quote === 'string' ? quote : quote.text, source);
      if (absence !== undefined) complain(document, path, absence);
    }
};
