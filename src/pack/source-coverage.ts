import { at, type Problem } from '../problem/problem.js';
import type { ProvisionFile } from './files.js';
import type { Pack } from './pack.js';

/** A sentence of the source text and the provisions that quote it. */
export interface SentenceCoverage {
  readonly text: string;
  /** The sentence's line in the source file, counted from 1. */
  readonly line: number;
  /** Provisions of which a quote reaches into the sentence, in the order of the policy. */
  readonly provisions: readonly string[];
  /** The part that no quote holds; absent where all is quoted. */
  readonly unquoted?: string;
  /** A title, a heading or a mark such as 附件, which says nothing by itself. */
  readonly heading?: true;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly provision: string;
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

const rangesOf = ({ name, quote }: ProvisionFile, text: string): readonly Range[] =>
  quote.flatMap((written) => {
    const needle = written.replace(/\s+/g, '');
    const ranges: Range[] = [];
    for (let from = text.indexOf(needle); needle !== '' && from >= 0; from = text.indexOf(needle, from + 1))
      ranges.push({ from, to: from + needle.length, provision: name });
    return ranges;
  });

/** Where sentences end: after 。 or ：at the end of a line, and at every end of line. */
const sentenceEnds = ({ text, lines }: Compact): readonly number[] =>
  [...lines.keys()]
    .filter((index) => text[index] === '。' || lines[index] !== lines[index + 1])
    .map((index) => index + 1);

/** A line that ends in no stop, or a numbered heading such as （一）实施补链补线。 */
const isHeading = (text: string): boolean =>
  !/[。：]$/.test(text) || /^（[一二三四五六七八九十]+）[^，。；]{2,14}。$/.test(text);

/** Every sentence of the source with the provisions that quote it. */
export const sourceCoverage = (
  source: string,
  files: readonly ProvisionFile[],
): readonly SentenceCoverage[] => {
  const whole = compact(source);
  const ranges = files.flatMap((file) => rangesOf(file, whole.text));
  let from = 0;
  return sentenceEnds(whole).map((to): SentenceCoverage => {
    const start = from;
    from = to;
    const text = whole.text.slice(start, to);
    const touching = ranges.filter((range) => range.from < to && range.to > start);
    const unquoted = [...text]
      .filter(
        (_, index) => !touching.some((range) => range.from <= start + index && start + index < range.to),
      )
      .join('');
    return {
      text,
      line: whole.lines[start] ?? 1,
      provisions: [...new Set(touching.map(({ provision }) => provision))],
      ...(unquoted === '' ? {} : { unquoted }),
      ...(isHeading(text) ? { heading: true } : {}),
    };
  });
};

/** The sentences of the source that no provision quotes. */
export const checkCoverage = ({ source, manifest, files }: Pack): readonly Problem[] =>
  sourceCoverage(source, files)
    .filter(({ provisions, heading }) => provisions.length === 0 && heading !== true)
    .map(({ text, line }) =>
      at(
        { file: manifest.source.file, line, column: 1 },
        { code: 'sentence-unquoted', values: { sentence: text } },
      ),
    );
