type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Whether an object of a rule file is a text that has no English. */
export const lacksEnglish = (value: Json): boolean => typeof value.zh === 'string' && value.en === undefined;

/**
 * What a file holds, with the Chinese in the place of English that a pack leaves out, so that whoever shows a text finds
 * both.
 */
export const withEnglish = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withEnglish);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, withEnglish(entry)]);
  return Object.fromEntries(lacksEnglish(value) ? [...entries, ['en', value.zh]] : entries);
};
