/** Text is matched after removing whitespace only: punctuation and width must be those of the source. */
export const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** Where a passage stands in a text, both without whitespace. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Every place at which a passage stands in a text without whitespace. */
export const rangesIn = (text: string, passage: string): readonly Range[] => {
  const needle = withoutSpace(passage);
  const ranges: Range[] = [];
  for (let from = text.indexOf(needle); needle !== '' && from >= 0; from = text.indexOf(needle, from + 1))
    ranges.push({ from, to: from + needle.length });
  return ranges;
};

export const overlap = (one: Range, other: Range): boolean => one.from < other.to && one.to > other.from;
