import type { JsonDocument, JsonPath } from '../json/read-json.js';
import { lacksEnglish } from '../pack/languages.js';
import { at, type Problem } from '../problem/problem.js';

const textsWithoutEnglish = (value: unknown, path: JsonPath): readonly JsonPath[] => {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.entries(value).flatMap(([key, entry]) =>
    textsWithoutEnglish(entry, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return !Array.isArray(value) && lacksEnglish({ ...value }) ? [path, ...within] : within;
};

/** The texts of a file that lack the English which its pack promises. */
export const untranslated = (document: JsonDocument): readonly Problem[] =>
  textsWithoutEnglish(document.value, []).map((path) =>
    at(document.place(path), { code: 'english-missing', values: {} }),
  );
