import type { ParameterSetting } from '../evaluate/options.js';
import { type JsonDocument, type JsonPath, readJson } from '../json/read-json.js';
import { keysAt } from '../pack/key-order.js';
import type { Violation } from '../problem/policy-error.js';
import { at, type Place, type Problem } from '../problem/problem.js';
import { suggested } from '../problem/suggestion.js';
import { isRecord, picture } from '../quantity/picture.js';
import { BadInput, problemLine } from './bad-input.js';
import type { Locale } from './locale.js';
import { megabytes } from './read-input.js';

/** An application as read from a file, alone or in a case file. */
export interface ApplicationFile {
  readonly application: unknown;
  readonly asOf: string | undefined;
  readonly parameters: Readonly<Record<string, ParameterSetting>>;
  /** Where the file has what a violation of the application is about. */
  readonly place: (violation: Located) => Place;
  /** Where a case file has what a violation of its day or its parameters is about. */
  readonly placeOfOption: (violation: Located) => Place;
}

type Located = Pick<Violation, 'code' | 'path'>;

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
  if (!isRecord(value)) return [path];
  const end = ends(path).find((each) => Object.hasOwn(value, path.slice(0, each)));
  if (end === undefined) return [path];
  const key = path.slice(0, end);
  return [key, ...stepsOf(path.slice(end).replace(/^\./, ''), value[key])];
};

type Written = Readonly<Record<string, unknown>>;

const unknownKeys = (
  value: Written,
  allowed: readonly string[],
  path: JsonPath,
  { place }: JsonDocument,
): Problem[] =>
  Object.keys(value)
    .filter((key) => !allowed.includes(key))
    .map((key) =>
      at(place([...path, key], 'key'), { code: 'key-unknown', values: { key, ...suggested(key, allowed) } }),
    );

const sourcedKeys = ['value', 'source'];

/** What is wrong with the form of a case file's parameters; their values are checked against the policy. */
const parameterProblems = (parameters: unknown, document: JsonDocument): Problem[] => {
  const { place } = document;
  if (parameters === undefined) return [];
  if (!isRecord(parameters))
    return [at(place(['parameters']), { code: 'object-expected', values: { written: picture(parameters) } })];
  return Object.entries(parameters).flatMap(([id, setting]) => {
    const path = ['parameters', id];
    if (Array.isArray(setting))
      return [at(place(path), { code: 'object-expected', values: { written: picture(setting) } })];
    if (!isRecord(setting)) return [];
    const missing = sourcedKeys.filter((key) => !Object.hasOwn(setting, key));
    return [
      ...unknownKeys(setting, sourcedKeys, path, document),
      ...missing.map((key) => at(place(path), { code: 'key-missing', values: { key } })),
    ];
  });
};

/** What is wrong with a case file around its application; what it expects is not looked at. */
const caseProblems = (value: Written, document: JsonDocument): Problem[] => {
  const { asOf, parameters } = value;
  return [
    ...unknownKeys(value, keysAt('case', {}, []), [], document),
    ...(asOf === undefined || typeof asOf === 'string'
      ? []
      : [at(document.place(['asOf']), { code: 'date-malformed', values: { written: picture(asOf) } })]),
    ...parameterProblems(parameters, document),
  ];
};

/** Reads an application, or a case file (`{ title, asOf, application, … }`); throws {@link BadInput}. */
export const readApplicationFile = (text: string, file: string, locale: Locale): ApplicationFile => {
  const { document, problems } = readJson(text, megabytes, file);
  const value = document?.value;
  const caseFile = isRecord(value) && 'application' in value ? value : undefined;
  const refused =
    document !== undefined && caseFile !== undefined ? caseProblems(caseFile, document) : problems;
  if (document === undefined || refused.length > 0)
    throw new BadInput(refused.map((problem) => problemLine(problem, locale)));
  const application = caseFile === undefined ? value : caseFile.application;
  const within = caseFile === undefined ? [] : ['application'];
  return {
    application,
    asOf: typeof caseFile?.asOf === 'string' ? caseFile.asOf : undefined,
    parameters: (caseFile?.parameters ?? {}) as ApplicationFile['parameters'],
    place: ({ code, path = '' }) =>
      document.place([...within, ...stepsOf(path, application)], code === 'key-unknown' ? 'key' : undefined),
    placeOfOption: ({ code, path = '' }) => {
      const steps = stepsOf(path, value);
      if (code === 'parameter-unknown') return document.place(steps, 'key');
      // Of a value with its source the value is meant, unless the path says otherwise.
      return document.place(path.endsWith('.source') ? steps : [...steps, 'value']);
    },
  };
};
