import { at, type Complaint, type Problem } from '../problem/problem.js';
import { suggested } from '../problem/suggestion.js';
import { isComplaint } from '../quantity/parse-quantity.js';
import { picture, shortened } from '../quantity/picture.js';
import type { Value } from './fact.js';

/** A suggestion compares a key with all that are known; nobody reads more of them, and a hostile input waits. */
const mostSuggestions = 100;

/** What is wrong with an input, collected while it is read, so that all of it is reported at once. */
export class Reading {
  readonly problems: Problem[] = [];
  #suggestions = 0;

  complain(path: string, complaint: Complaint): undefined {
    this.problems.push(at({ path }, complaint));
    return undefined;
  }

  /** The value that was read, or nothing where there is a complaint instead. */
  taken<Read extends Value>(result: Read | Complaint, path: string): Read | undefined {
    return isComplaint(result) ? this.complain(path, result) : result;
  }

  suggested(written: string, keys: readonly string[]): { readonly suggestion?: string } {
    return this.#suggestions++ < mostSuggestions ? suggested(written, keys) : {};
  }
}

/** As {@link picture}, with text in quotes. */
export const shown = (written: unknown): string =>
  typeof written === 'string' ? `"${shortened(written)}"` : picture(written);
