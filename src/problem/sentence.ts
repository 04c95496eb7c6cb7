import type { Problem, ProblemCode } from './problem.js';
import { english } from './sentence.en.js';
import { chinese } from './sentence.zh.js';
import type { SentenceValues } from './sentence-values.js';

/** One sentence a code: the type makes a code without its translation a compile error. */
export type Sentences = { readonly [Code in ProblemCode]: (values: SentenceValues[Code]) => string };

const placeZh = ({ place }: Problem): string =>
  [
    place.file,
    place.line === undefined ? undefined : `第 ${place.line} 行第 ${place.column ?? 1} 列`,
    place.path === undefined || place.path === '' ? undefined : `\`${place.path}\``,
  ]
    .filter((part) => part !== undefined)
    .join(' ');

const placeEn = ({ place }: Problem): string =>
  [
    place.file,
    place.line === undefined ? undefined : `line ${place.line}, column ${place.column ?? 1}`,
    place.path === undefined || place.path === '' ? undefined : `\`${place.path}\``,
  ]
    .filter((part) => part !== undefined)
    .join(' ');

const sentence = (sentences: Sentences, problem: Problem): string =>
  (sentences[problem.code] as (values: unknown) => string)(problem.values);

/** The problem as a Chinese sentence that begins with its place. */
export const inChinese = (problem: Problem): string =>
  [placeZh(problem), sentence(chinese, problem)].filter((part) => part !== '').join('：');

/** The problem as an English sentence that begins with its place. */
export const inEnglish = (problem: Problem): string =>
  [placeEn(problem), sentence(english, problem)].filter((part) => part !== '').join(': ');
