const longest = 30;

/** A text cut to a length that a message can bear. */
export const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;

/** What an object is: `Object`, `Array`, `Date`, `Map` … */
const kindOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

/**
 * Whether the value is an object of keys. A `Date` or a `Map` is none: read as one it would seem to be empty.
 */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && kindOf(value) === 'Object';

/**
 * A short picture of a wrong value for a message. Objects are not converted to text: they may have no
 * `toString`, or be deeper than the stack.
 */
export const picture = (value: unknown): string => {
  if (typeof value === 'function') return 'function';
  if (typeof value !== 'object' || value === null) return shortened(String(value));
  if (Array.isArray(value)) return '[ … ]';
  return isRecord(value) ? '{ … }' : kindOf(value);
};
