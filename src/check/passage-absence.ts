import type { Source } from '../pack/pack.js';
import { withoutSpace } from '../pack/passage.js';
import type { Complaint } from '../problem/problem.js';

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

/**
 * What is said of a passage that does not stand in the source, with the nearest one that does; `undefined` for one that
 * does, and where there is no text, which is a problem of its own.
 */
export const passageAbsence = (written: string, source: Source): Complaint | undefined => {
  const text = withoutSpace(source.text);
  const passage = withoutSpace(written);
  if (text === '' || (passage !== '' && text.includes(passage))) return undefined;
  // Folding keeps the length, so a match by folded text gives the place in the original.
  const alike = folded(text).indexOf(folded(passage));
  const nearest = alike >= 0 ? text.slice(alike, alike + passage.length) : nearestPassage(passage, text);
  return {
    code: 'quote-absent',
    values: { quote: written, file: source.file, nearest, alike: alikeCharacters(passage, nearest) },
  };
};
