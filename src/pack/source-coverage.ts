import type { Text } from '../domain/fact.js';
import { at, type Problem } from '../problem/problem.js';
import type { ProvisionFile } from './files.js';
import type { Pack, Source } from './pack.js';
import { overlap, type Range, rangesIn } from './passage.js';

/** A sentence of a source text and the provisions that quote it. */
export interface SentenceCoverage {
  /** The id of the source that it stands in; absent for the first, the policy itself. */
  readonly source?: string;
  readonly text: string;
  /** The sentence's line in the source file, counted from 1. */
  readonly line: number;
  /** Provisions of which a quote reaches into the sentence, in the order of the policy. */
  readonly provisions: readonly string[];
  /** The part that no quote holds and the pack does not list either; absent where there is none. */
  readonly unquoted?: string;
  /** Why nothing is decided on it, where the pack lists it, or a part of it, as `unquoted`. */
  readonly reason?: Text;
  /** A title, a heading or a mark such as 附件, which says nothing by itself. */
  readonly heading?: true;
}

/** A source text without whitespace, and for each of its characters the line that it stood in. */
interface Compact {
  readonly text: string;
  readonly lines: readonly number[];
}

const compact = (source: string): Compact => {
  let text = '';
  const lines: number[] = [];
  let line = 1;
  for (const character of source) {
    if (character === '\n') line++;
    if (/\s/.test(character)) continue;
    text += character;
    for (let unit = 0; unit < character.length; unit++) lines.push(line);
  }
  return { text, lines };
};

/** The passages that a provision quotes from a source. */
const quotedFrom = ({ quote }: ProvisionFile, { id }: Source): readonly string[] =>
  quote.flatMap((written) => {
    if (typeof written === 'string') return id === undefined ? [written] : [];
    return written.source === id ? [written.text] : [];
  });

interface Quoted extends Range {
  readonly provision: string;
}

/** Where the text of a source, without whitespace, is quoted, and by which provision. */
export const quotedRanges = (
  text: string,
  source: Source,
  files: readonly ProvisionFile[],
): readonly Quoted[] =>
  files.flatMap((file) =>
    quotedFrom(file, source).flatMap((quote) =>
      rangesIn(text, quote).map((range) => ({ ...range, provision: file.name })),
    ),
  );

/** Where sentences end: after 。 or ：at the end of a line, and at every end of line. */
const sentenceEnds = ({ text, lines }: Compact): readonly number[] =>
  [...lines.keys()]
    .filter((index) => text[index] === '。' || lines[index] !== lines[index + 1])
    .map((index) => index + 1);

/** A line that ends in no stop, or a numbered heading such as （一）实施补链补线。 */
const isHeading = (text: string): boolean =>
  !/[。：]$/.test(text) || /^（[一二三四五六七八九十]+）[^，。；]{2,14}。$/.test(text);

const coverageOf = (source: Source, files: readonly ProvisionFile[]): readonly SentenceCoverage[] => {
  const whole = compact(source.text);
  const quoted = quotedRanges(whole.text, source, files);
  const listed = source.unquoted.flatMap(({ text, reason }) =>
    rangesIn(whole.text, text).map((range) => ({ ...range, reason })),
  );
  let from = 0;
  return sentenceEnds(whole).map((to): SentenceCoverage => {
    const sentence: Range = { from, to };
    from = to;
    const text = whole.text.slice(sentence.from, to);
    const quoting = quoted.filter((range) => overlap(range, sentence));
    const passedOver = listed.filter((range) => overlap(range, sentence));
    const held = [...quoting, ...passedOver];
    const unquoted = [...text]
      .filter((_, index) => {
        const place = sentence.from + index;
        return !held.some((range) => range.from <= place && place < range.to);
      })
      .join('');
    const [first] = passedOver;
    return {
      ...(source.id === undefined ? {} : { source: source.id }),
      text,
      line: whole.lines[sentence.from] ?? 1,
      provisions: [...new Set(quoting.map(({ provision }) => provision))],
      ...(unquoted === '' ? {} : { unquoted }),
      ...(first === undefined ? {} : { reason: first.reason }),
      ...(isHeading(text) ? { heading: true } : {}),
    };
  });
};

/** Every sentence of the sources, one source after the other, with the provisions that quote it. */
export const sourceCoverage = (
  sources: readonly Source[],
  files: readonly ProvisionFile[],
): readonly SentenceCoverage[] => sources.flatMap((source) => coverageOf(source, files));

/** Whether a sentence says something that the pack passes over without a word. */
export const isPassedOver = ({ provisions, reason, heading }: SentenceCoverage): boolean =>
  provisions.length === 0 && reason === undefined && heading !== true;

/** The sentences of the sources that no provision quotes and the pack does not list. */
export const checkCoverage = ({ sources, files }: Pack): readonly Problem[] =>
  sources.flatMap((source) =>
    coverageOf(source, files)
      .filter(isPassedOver)
      .map(({ text, line }) =>
        at({ file: source.file, line, column: 1 }, { code: 'sentence-unquoted', values: { sentence: text } }),
      ),
  );
