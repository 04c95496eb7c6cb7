import { overlap, rangesIn, withoutSpace } from '../pack/passage.js';
import { quotedRanges } from '../pack/source-coverage.js';
import type { Check } from './check.js';
import { passageAbsence } from './passage-absence.js';

/** What a pack lists as decided by nothing stands in the source, and nothing quotes it. */
export const checkUnquoted: Check = ({ documents, pack: { sources, files } }, complain) => {
  for (const [index, source] of sources.entries()) {
    const whole = withoutSpace(source.text);
    const quoted = quotedRanges(whole, source, files);
    for (const [entry, { text }] of source.unquoted.entries()) {
      const path = ['sources', index, 'unquoted', entry, 'text'];
      const absence = passageAbsence(text, source);
      if (absence !== undefined) complain(documents.policy, path, absence);
      const places = rangesIn(whole, text);
      const quote = quoted.find((range) => places.some((place) => overlap(place, range)));
      if (quote !== undefined)
        complain(documents.policy, path, {
          code: 'unquoted-quoted',
          values: { text, provision: quote.provision },
        });
    }
  }
};
