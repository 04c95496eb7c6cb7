/** Something said in both languages of the library: words, or how words are put together. */
export interface InBoth<Said> {
  readonly zh: Said;
  readonly en: Said;
}

/** Words around another text. */
export type Write = (text: string) => string;

/** Words around several texts. */
export type WriteList = (texts: readonly string[]) => string;
