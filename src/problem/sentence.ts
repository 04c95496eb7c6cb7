import type { Problem, ProblemCode } from './problem.js';
import { english } from './sentence.en.js';
import { chinese } from './sentence.zh.js';
import type { SentenceValues } from './sentence-values.js';

/** One sentence a code: the type makes a code without its translation a compile error. */
export type Sentences = { readonly [Code in ProblemCode]: (values: SentenceValues[Code]) => string };

/** Makes of a problem a sentence that begins with its place. */
const sayIn =
  (sentences: Sentences, colon: string, lineAndColumn: (line: number, column: number) => string) =>
  ({ code, values, place: { file, line, column = 1, path } }: Problem): string => {
    const place = [file, line && lineAndColumn(line, column), path && `\`${path}\``];
    const sentence = (sentences[code] as (values: unknown) => string)(values);
    return [place.filter(Boolean).join(' '), sentence].filter((part) => part !== '').join(colon);
  };

export const inChinese = sayIn(chinese, '：', (line, column) => `第 ${line} 行第 ${column} 列`);
export const inEnglish = sayIn(english, ': ', (line, column) => `line ${line}, column ${column}`);
