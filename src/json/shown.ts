const longest = 40;

/** A wrong value as JSON for a message, cut to a length that the message can bear. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};
