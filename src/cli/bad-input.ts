import type { Violation } from '../problem/policy-error.js';
import type { Place, Problem } from '../problem/problem.js';
import { inChinese, inEnglish } from '../problem/sentence.js';
import type { Locale } from './locale.js';

/** What the user has to mend before a command can do its work: lines ready to print. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** `file:line:column` as far as it is known: terminals and editors make a link of it. */
const placed = ({ file, line, column }: Place, message: string): string => {
  const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined);
  return place.length === 0 ? message : `${place.join(':')}: ${message}`;
};

/** A problem on one line, beginning with its place. */
export const problemLine = (problem: Problem, locale: Locale): string => {
  const { path } = problem.place;
  const bare = { ...problem, place: path === undefined ? {} : { path } };
  return placed(problem.place, locale === 'en' ? inEnglish(bare) : inChinese(bare));
};

/** A violation of an input on one line, beginning with the place in its file. */
export const violationLine = ({ message, messageZh }: Violation, place: Place, locale: Locale): string =>
  placed(place, locale === 'en' ? message : messageZh);
