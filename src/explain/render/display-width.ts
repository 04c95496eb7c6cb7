/**
 * Characters that take two columns on a terminal: East Asian wide and full-width ones, emoji, and what both languages
 * of this library use of the ambiguous ones. A terminal set up for Chinese gives those two columns; on another, a
 * column too many leaves a gap, where one too few would push the rest of the row out of line.
 */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6“”‘’—…×÷≈≥≤\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** Marks that join the character before them. */
const zeroWidth = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** How many columns a text takes in a terminal. */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += zeroWidth.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
};
