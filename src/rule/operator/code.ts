import type { Value } from '../../domain/fact.js';
import type { Holds } from './operator.js';

/** Whether a code leaves open what is asked for: `C13` may be `C1340`. */
const isLessExact = (actual: string, asked: string): boolean =>
  asked.length > actual.length && asked.startsWith(actual);

/** Whether one code is the other. */
export const isCode = (actual: Value, asked: Value): boolean | undefined => {
  if (actual === asked) return true;
  return isLessExact(String(actual), String(asked)) ? undefined : false;
};

/** Whether a code is a class, or within it: `C1340` is within `C134`, `C13` and `C`. */
export const isWithinClass = (actual: Value, asked: Value): boolean | undefined => {
  const [code, other] = [String(actual), String(asked)];
  if (code.startsWith(other)) return true;
  return isLessExact(code, other) ? undefined : false;
};

/** Whether a code matches one of those asked for, or the only one; one that is met decides, whatever is open of others. */
export const matchingAny =
  (matches: (actual: Value, asked: Value) => boolean | undefined): Holds =>
  (actual, expected) => {
    let held: boolean | undefined = false;
    for (const asked of Array.isArray(expected) ? (expected as readonly Value[]) : [expected as Value]) {
      const one = matches(actual, asked);
      if (one) return true;
      if (one === undefined) held = undefined;
    }
    return held;
  };
