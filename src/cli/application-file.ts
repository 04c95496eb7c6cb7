import type { JsonDocument } from '../json/read-json.js';
import { readJson } from '../json/read-json.js';
import { keysAt } from '../pack/key-order.js';
import { at, type Place, type Problem } from '../problem/problem.js';
import { suggested } from '../problem/suggestion.js';
import { isRecord, picture } from '../quantity/picture.js';
import type { JsonPath } from '../rule/scope.js';
import { BadInput } from './bad-input.js';
import type { Locale } from './locale.js';
import { problemLine } from './problem-line.js';
import { megabytes } from './read-input.js';

/** An application as read from a file, alone or in a case file. */
export interface ApplicationFile {
  readonly application: unknown;
  /** The day that a case file gives. */
  readonly asOf: string | undefined;
  /** Where the file has what a violation is about. */
  readonly place: (violation: { readonly code: string; readonly path?: string }) => Place;
}

/** Where a violation's path may end a key: keys of `evidence` have dots in them. */
const ends = (path: string): readonly number[] => [
  path.length,
  ...[...path.matchAll(/[.[]/g)].map(({ index }) => index).reverse(),
];

/** A violation's path, such as `project.equipment[0].cost`, as the keys and indices by which the value has it. */
const stepsOf = (path: string, value: unknown): JsonPath => {
  if (path === '') return [];
  const [element, index = ''] = /^\[(\d+)\]\.?/.exec(path) ?? [];
  if (element !== undefined && Array.isArray(value))
    return [Number(index), ...stepsOf(path.slice(element.length), value[Number(index)])];
  const end = isRecord(value)
    ? ends(path).find((each) => Object.hasOwn(value, path.slice(0, each)))
    : undefined;
  if (end === undefined || !isRecord(value)) return [path];
  const key = path.slice(0, end);
  return [key, ...stepsOf(path.slice(end).replace(/^\./, ''), value[key])];
};

/** What is wrong with a case file around its application; what it expects is not looked at. */
const caseProblems = (value: Readonly<Record<string, unknown>>, { place }: JsonDocument): Problem[] => {
  const keys = keysAt('case', {}, []);
  const { asOf } = value;
  return [
    ...Object.keys(value).flatMap((key) =>
      keys.includes(key)
        ? []
        : [at(place([key], 'key'), { code: 'key-unknown', values: { key, ...suggested(key, keys) } })],
    ),
    ...(asOf === undefined || typeof asOf === 'string'
      ? []
      : [at(place(['asOf']), { code: 'date-malformed', values: { written: picture(asOf) } })]),
  ];
};

/** Reads an application, or a case file (`{ title, asOf, application, … }`); throws {@link BadInput}. */
export const readApplicationFile = (text: string, file: string, locale: Locale): ApplicationFile => {
  const { document, problems } = readJson(text, megabytes, file);
  const value = document?.value;
  const isCase = isRecord(value) && 'application' in value;
  const refused = document !== undefined && isCase ? caseProblems(value, document) : problems;
  if (document === undefined || refused.length > 0)
    throw new BadInput(refused.map((problem) => problemLine(problem, locale)));
  const application = isCase ? value.application : value;
  const within = isCase ? ['application'] : [];
  return {
    application,
    asOf: isCase && typeof value.asOf === 'string' ? value.asOf : undefined,
    place: ({ code, path = '' }) => {
      if (code === 'key-unknown') return document.place([...within, ...stepsOf(path, application)], 'key');
      return document.place(path === 'asOf' ? [path] : [...within, ...stepsOf(path, application)]);
    },
  };
};
