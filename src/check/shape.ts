import * as z from 'zod';
import type { JsonDocument, JsonPath } from '../json/read-json.js';
import { shown } from '../json/shown.js';
import { type FileSchemas, fileSchemas } from '../pack/file-schemas.js';
import type { FileKind } from '../pack/files.js';
import { keysAt, misordered } from '../pack/key-order.js';
import { at, type Complaint, type Problem } from '../problem/problem.js';
import { suggested } from '../problem/suggestion.js';
import { parseDate } from '../quantity/date.js';
import { picture, shortened } from '../quantity/picture.js';
import { formerKeys, formerlyNull } from './former-keys.js';

let schemas: FileSchemas | undefined;

/** Conditions and formulas must be there; the readers in `rule/`, whose messages say more, judge them. */
const present = () => z.unknown().refine((value) => value !== undefined);

const typeNames: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  string: ['文字', 'text'],
  object: ['对象 { … }', 'an object { … }'],
  array: ['列表 [ … ]', 'a list [ … ]'],
  record: ['对象 { … }', 'an object { … }'],
  boolean: ['true 或 false', 'true or false'],
  number: ['数', 'a number'],
  int: ['整数', 'a whole number'],
};

/** One example of every form that a text of a rule file may need. */
const wellFormed = [
  '吨标准煤',
  'eligibility/investment-scale',
  'finance/loan-discount#provincial',
  'project.fixedAssetInvestment',
  'parameter.minimumOutputGrowth',
  'cumulative-investment',
  'creditBase',
  '0.1.0',
  `${'0'.repeat(62)}1f`,
];

const isDateForm = (pattern: string | undefined): boolean =>
  pattern?.includes(String.raw`\d{4}-\d{2}-\d{2}`) ?? false;

const exampleOf = (pattern: string | undefined): string | undefined => {
  const form = new RegExp((pattern ?? '').replace(/^\/|\/$/g, ''));
  return wellFormed.find((text) => form.test(text));
};

const shape = (zh: string, en: string): Complaint => ({ code: 'shape-unfit', values: { zh, en } });

const malformed = (input: unknown, pattern: string | undefined): Complaint => {
  if (isDateForm(pattern)) return { code: 'date-malformed', values: { written: picture(input) } };
  const example = exampleOf(pattern);
  return example === undefined
    ? shape(`${shown(input)} 的写法不符`, `${shown(input)} is not in the required form`)
    : shape(
        `${shown(input)} 的写法不符，应如“${example}”`,
        `${shown(input)} must be written like "${example}"`,
      );
};

/** What a value is told that zod refuses. */
const complaint = (issue: z.core.$ZodIssue, key: string): Complaint => {
  if (issue.input === undefined) return { code: 'key-missing', values: { key } };
  if (issue.input === null && formerlyNull.includes(key))
    return shape('没有的不写 null，请删去这一项', 'where there is none, leave the key out, without null');
  switch (issue.code) {
    case 'invalid_type': {
      const [zh, en] = typeNames[issue.expected] ?? [issue.expected, issue.expected];
      return shape(
        `应为${zh}，所写为 ${shown(issue.input)}`,
        `${en} is expected, found ${shown(issue.input)}`,
      );
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return {
        code: 'member-unknown',
        values: { written: picture(issue.input), allowed, ...suggested(String(issue.input), allowed) },
      };
    }
    case 'invalid_format':
      return malformed(issue.input, issue.format === 'regex' ? issue.pattern : undefined);
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? shape('不能为空', 'it must not be empty')
        : shape(`不能小于 ${issue.minimum}`, `it must be at least ${issue.minimum}`);
    case 'too_big':
      return issue.origin === 'array'
        ? { code: 'list-too-long', values: { limit: Number(issue.maximum) } }
        : { code: 'text-too-long', values: { limit: Number(issue.maximum) } };
    default:
      return shape(`${shown(issue.input)} 不能写在此处`, `${shown(issue.input)} cannot stand here`);
  }
};

/** One zod issue as problems at the value, or at the key where the key is what is wrong. */
const problemsOf = (issue: z.core.$ZodIssue, document: JsonDocument, kind: FileKind): Problem[] => {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'invalid_union') {
    // Of several forms, the one that the value is of: the others refuse it as a whole.
    const meant = issue.errors.find((inner) =>
      inner.every((each) => each.code !== 'invalid_type' || each.path.length > 0),
    );
    if (meant !== undefined)
      return meant.flatMap((inner) =>
        problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, document, kind),
      );
  }
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(kind, document.value, path);
    const former = path.length === 0 ? (formerKeys[kind] ?? {}) : {};
    return issue.keys.map((key) => {
      const instead = Object.hasOwn(former, key) ? former[key] : undefined;
      return at(
        document.place([...path, key], 'key'),
        instead === undefined
          ? { code: 'key-unknown', values: { key: shortened(key), ...suggested(key, allowed) } }
          : { code: 'feature-refused', values: { feature: key, ...instead } },
      );
    });
  }
  if (issue.code === 'invalid_key')
    return issue.issues.map((inner) =>
      at(document.place(path, 'key'), complaint(Object.assign(inner, { input: path.at(-1) }), '')),
    );
  return [at(document.place(path), complaint(issue, String(path.at(-1) ?? '')))];
};

const unfitText = (text: string): Complaint | undefined => {
  if (text.trim() === '') return shape('不能为空', 'it must not be empty');
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDate(text) : undefined;
  return date !== undefined && 'code' in date ? date : undefined;
};

/** Blank texts, and texts written like dates that are no day of the calendar, wherever they stand. */
const unfitTexts = (value: unknown, document: JsonDocument, path: JsonPath): Problem[] => {
  if (typeof value === 'string') {
    const complaint = unfitText(value);
    return complaint === undefined ? [] : [at(document.place(path), complaint)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    unfitTexts(entry, document, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

/** What is wrong with the form of a file, apart from its conditions and formulas. */
export const checkShape = (document: JsonDocument, kind: FileKind): readonly Problem[] => {
  schemas ??= fileSchemas(() => ({ condition: present(), formula: present() }));
  const result = schemas[kind].safeParse(document.value, { reportInput: true });
  if (!result.success) return result.error.issues.flatMap((issue) => problemsOf(issue, document, kind));
  // A case's application is judged where it is evaluated.
  const texts = kind === 'case' ? [] : unfitTexts(document.value, document, []);
  return [
    ...texts,
    ...misordered(document.value, kind).map(({ path, key, expected }) =>
      at(document.place([...path, key], 'key'), { code: 'key-order', values: { expected } }),
    ),
  ];
};
