import { isPolicyError, type Violation } from '../problem/policy-error.js';
import type { Place, Problem } from '../problem/problem.js';
import { inChinese, inEnglish } from '../problem/sentence.js';
import type { Locale } from './locale.js';

const nowhere: Place = {};

/** `file:line:column`, as far as it is known; terminals and editors make a link of it. */
const placeOf = ({ file, line, column }: Place): string =>
  [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');

const joined = (place: Place, message: string): string =>
  [placeOf(place), message].filter((part) => part !== '').join(': ');

/** A problem on one line, beginning with its place. */
export const problemLine = (problem: Problem, locale: Locale): string => {
  const { path } = problem.place;
  const bare = { ...problem, place: path === undefined ? nowhere : { path } };
  return joined(problem.place, locale === 'en' ? inEnglish(bare) : inChinese(bare));
};

/** A violation of an input on one line, beginning with the place in its file. */
export const violationLine = (violation: Violation, place: Place, locale: Locale): string =>
  joined(place, locale === 'en' ? violation.message : violation.messageZh);

/** An error that is the user's to mend, as lines ready to print: the command ends with {@link exitCode.badInput}. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** The violations of a PolicyError that names its own places; any other error is thrown on. */
export const linesOf = (error: unknown, locale: Locale): readonly string[] => {
  if (!isPolicyError(error)) throw error;
  return error.violations.map(({ message, messageZh }) => (locale === 'en' ? message : messageZh));
};
