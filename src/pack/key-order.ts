import * as z from 'zod';
import type { JsonPath } from '../json/read-json.js';
import { type FileSchemas, fileSchemas } from './file-schemas.js';
import type { FileKind } from './files.js';
import { ruleForms } from './rule-forms.js';

let schemas: FileSchemas | undefined;

/** The form of a file of the kind, conditions and formulas included. */
export const formOf = (kind: FileKind): z.ZodObject => {
  schemas ??= fileSchemas(ruleForms);
  return schemas[kind];
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasEveryKey = (form: z.ZodObject, value: unknown): boolean =>
  isObject(value) && Object.keys(value).every((key) => key in form.shape);

const opened = new WeakMap<z.core.$ZodType, readonly z.core.$ZodType[]>();

/** Every form that a value may take, with wrappers and unions opened; remembered, since forms recur. */
const alternatives = (form: z.core.$ZodType): readonly z.core.$ZodType[] => {
  const known = opened.get(form);
  if (known !== undefined) return known;
  const isWrapper =
    form instanceof z.ZodOptional || form instanceof z.ZodNullable || form instanceof z.ZodLazy;
  const found = isWrapper
    ? alternatives(form.unwrap())
    : form instanceof z.ZodUnion
      ? form.options.flatMap(alternatives)
      : [form];
  opened.set(form, found);
  return found;
};

/** The form of an object that stands where `form` is expected: of several, the one that has all its keys. */
const objectForm = (form: z.core.$ZodType, value: unknown): z.ZodObject | undefined => {
  const objects = alternatives(form).filter((each) => each instanceof z.ZodObject);
  return objects.find((each) => hasEveryKey(each, value)) ?? (objects.length === 1 ? objects[0] : undefined);
};

/** The form of an entry; `object` is the {@link objectForm} of the whole. */
const entryForm = (
  form: z.core.$ZodType,
  object: z.ZodObject | undefined,
  key: string | number,
): z.core.$ZodType | undefined => {
  if (typeof key === 'string')
    return object === undefined
      ? alternatives(form).find((each) => each instanceof z.ZodRecord)?.valueType
      : object.shape[key];
  for (const each of alternatives(form)) {
    if (each instanceof z.ZodArray) return each.element;
    if (each instanceof z.ZodTuple) return each.def.items[key];
  }
  return undefined;
};

/** The keys that an object of the file may have, in the order in which they are written. */
export const keysAt = (kind: FileKind, file: unknown, path: JsonPath): readonly string[] => {
  let form: z.core.$ZodType | undefined = formOf(kind);
  let value = file;
  for (const key of path) {
    form = form && entryForm(form, objectForm(form, value), key);
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[key];
  }
  const object = form && objectForm(form, value);
  return object === undefined ? [] : Object.keys(object.shape);
};

/** An object whose keys stand in another order than that of its form. */
export interface Misordered {
  readonly path: JsonPath;
  /** The first key out of place. */
  readonly key: string;
  readonly expected: readonly string[];
}

/** A value of a file, with the form that stands there; of an object, the one among several forms that it has. */
interface Formed {
  readonly value: unknown;
  readonly form: z.core.$ZodType;
  readonly object: z.ZodObject | undefined;
  readonly path: JsonPath;
}

/** Every value of a file that a form describes, outer ones first. */
function* formed(value: unknown, form: z.core.$ZodType | undefined, path: JsonPath): Generator<Formed> {
  if (form === undefined) return;
  // Once for all entries, since finding it reads every key.
  const object = isObject(value) ? objectForm(form, value) : undefined;
  yield { value, form, object, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    yield* formed(entry, entryForm(form, object, step), [...path, step]);
  }
}

/** The objects of a file whose keys are out of order, outer ones first. */
export const misordered = (file: unknown, kind: FileKind): readonly Misordered[] =>
  [...formed(file, formOf(kind), [])].flatMap(({ value, object, path }) => {
    if (object === undefined || !hasEveryKey(object, value)) return [];
    const written = Object.keys(value as object);
    const expected = Object.keys(object.shape).filter((key) => written.includes(key));
    const key = written.find((each, index) => each !== expected[index]);
    return key === undefined ? [] : [{ path, key, expected }];
  });

const isNotation = (form: z.core.$ZodType): boolean =>
  alternatives(form).some((each) => each instanceof z.ZodString && each.meta()?.id === 'notation');

/** Where a file has a formula that is written as a text, and the text. */
export const notationsIn = (
  file: unknown,
  kind: FileKind,
): readonly { readonly path: JsonPath; readonly text: string }[] =>
  [...formed(file, formOf(kind), [])].flatMap(({ value, form, path }) =>
    typeof value === 'string' && isNotation(form) ? [{ path, text: value }] : [],
  );
