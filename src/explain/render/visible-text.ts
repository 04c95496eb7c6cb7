/** Line breaks and tabs, which a name must not use to start a line of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const breaks = /[\u0009-\u000d\u0085\u2028\u2029]+/g;

/** Other control characters (terminal escapes), and marks that turn the direction of the text around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const invisible = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The text on one line, without characters that would act on the reader's screen instead of showing. */
export const visibleText = (text: string): string => text.replace(breaks, ' ').replace(invisible, '');
