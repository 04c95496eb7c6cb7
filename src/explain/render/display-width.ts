/** Scripts and forms that take two columns on a terminal: Hangul Jamo, CJK, full-width forms. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’—…×÷≈≥≤]/;

/** How many columns a text takes where Chinese characters take two. */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += character.length > 1 || wide.test(character) ? 2 : 1;
  return width;
};
