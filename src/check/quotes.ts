import type { ProvisionFile } from '../pack/files.js';
import type { Check } from './check.js';

/** Text is matched after removing whitespace only: punctuation and width must be those of the source. */
const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** Characters alike but for their width or shape, folded to one. Used to say what differs, never to accept. */
const folded = (text: string): string =>
  text
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[。．]/g, '.')
    .replace(/、/g, ',');

/** The passage of the source that shares the longest stretch with the quote, of about its length. */
const nearestPassage = (quote: string, source: string): string => {
  for (let length = Math.min(quote.length, 200); length >= 2; length = Math.floor(length * 0.7)) {
    for (let start = 0; start + length <= quote.length; start++) {
      const found = source.indexOf(quote.slice(start, start + length));
      if (found >= 0)
        return source.slice(Math.max(0, found - start), Math.max(0, found - start) + quote.length);
    }
  }
  return '';
};

/** The characters of the quote that are in the source in another width or shape, each as `quote→source`. */
const alikeCharacters = (quote: string, passage: string): readonly string[] => [
  ...new Set(
    [...quote].flatMap((character, index) => {
      const original = passage[index];
      return original !== undefined && original !== character && folded(original) === folded(character)
        ? [`${character}→${original}`]
        : [];
    }),
  ),
];

/** Every quote stands in the source text; for one that does not, the nearest passage is told. */
export const checkQuotes: Check = ({ documents }, complain) => {
  const text = withoutSpace(documents.source);
  // A missing source is a problem of its own.
  if (text === '') return;
  for (const document of documents.provisions.values())
    for (const [index, written] of (document.value as ProvisionFile).quote.entries()) {
      const quote = withoutSpace(written);
      if (quote !== '' && text.includes(quote)) continue;
      // Folding keeps the length, so a match by folded text gives the place in the original.
      const alike = folded(text).indexOf(folded(quote));
      const nearest = alike >= 0 ? text.slice(alike, alike + quote.length) : nearestPassage(quote, text);
      complain(document, ['quote', index], {
        code: 'quote-absent',
        values: { quote: written, nearest, alike: alikeCharacters(quote, nearest) },
      });
    }
};
