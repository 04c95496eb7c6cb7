import type * as z from 'zod';
import type { JsonDocument } from '../json/read-json.js';
import { at, type Complaint, type Problem } from '../problem/problem.js';
import { suggested } from '../problem/suggestion.js';
import type { JsonPath } from '../rule/scope.js';
import { type FileKind, type FileSchemas, fileSchemas, looseForms } from './file-schemas.js';

let schemas: FileSchemas | undefined;

const found = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

const typeNames: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  string: ['文字', 'text'],
  object: ['对象', 'an object'],
  array: ['列表', 'a list'],
  record: ['对象', 'an object'],
  boolean: ['true 或 false', 'true or false'],
  number: ['数', 'a number'],
};

/** One zod issue as complaints with a remedy; the pointer is where each belongs. */
const complaints = (issue: z.core.$ZodIssue, keys: readonly string[]): readonly [JsonPath, Complaint][] => {
  const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
  const shape = (zh: string, en: string): readonly [JsonPath, Complaint][] => [
    [path, { code: 'shape-unfit', values: { zh, en } }],
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => [
        [...path, key],
        { code: 'key-unknown', values: { key, ...suggested(key, keys) } },
      ]);
    case 'invalid_type': {
      if (issue.input === undefined)
        return [[path, { code: 'key-missing', values: { key: String(path.at(-1) ?? '') } }]];
      const [zh, en] = typeNames[issue.expected] ?? [issue.expected, issue.expected];
      return shape(
        `应为${zh}，所写为 ${found(issue.input)}`,
        `${en} is expected, found ${found(issue.input)}`,
      );
    }
    case 'invalid_value':
      return [
        [
          path,
          {
            code: 'member-unknown',
            values: {
              written: found(issue.input),
              allowed: issue.values.map(String),
              ...suggested(String(issue.input), issue.values.map(String)),
            },
          },
        ],
      ];
    case 'invalid_format':
      return shape(`${found(issue.input)} 的写法不符`, `${found(issue.input)} is not in the required form`);
    case 'too_small':
      return shape('不能为空', 'it must not be empty');
    case 'too_big':
      return shape('内容过长', 'it is too long');
    default:
      return shape(`${found(issue.input)} 不可用`, `${found(issue.input)} cannot stand here`);
  }
};

/** The keys of a file of the kind, in the order in which they are written. */
export const keyOrder = (kind: FileKind): readonly string[] => {
  schemas ??= fileSchemas(looseForms);
  return Object.keys(schemas[kind].shape);
};

const keyNames = (kind: FileKind): readonly string[] => [
  ...new Set([
    ...keyOrder(kind),
    'zh',
    'en',
    'value',
    'label',
    'from',
    'to',
    'on',
    'document',
    'number',
    'article',
    'confidence',
    'note',
    'when',
    'alternative',
    'conditions',
    'id',
    'default',
    'exceptions',
    'setBy',
  ]),
];

const orderProblem = (value: object, kind: FileKind, document: JsonDocument): Problem[] => {
  const order = keyOrder(kind);
  const written = Object.keys(value);
  const expected = order.filter((key) => written.includes(key));
  const wrong = written.find((key, index) => key !== expected[index]);
  return wrong === undefined || written.some((key) => !order.includes(key))
    ? []
    : [at(document.place([wrong], 'key'), { code: 'key-order', values: { expected } })];
};

/** What is wrong with the form of a file, apart from its conditions and formulas. */
export const checkShape = (document: JsonDocument, kind: FileKind): readonly Problem[] => {
  schemas ??= fileSchemas(looseForms);
  const result = schemas[kind].safeParse(document.value, { reportInput: true });
  if (!result.success)
    return result.error.issues.flatMap((issue) =>
      complaints(issue, keyNames(kind)).map(([path, complaint]) =>
        at(document.place(path, 'key'), complaint),
      ),
    );
  return orderProblem(result.data as object, kind, document);
};
