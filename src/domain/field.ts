import * as z from 'zod';
import { canonicalUnit, type Dimension, inputExample } from '../quantity/unit.js';
import type { AnsweredBy, FactType, Field, Member, Text } from './fact.js';

type Written<Unit extends string> =
  | `${number}${'' | ' '}${Unit}`
  | { readonly value: string; readonly unit: Unit };

/** Money as input: `'3200万元'`, `'1.2亿元'`, `'800元'` or `{ value: '3200', unit: '万元' }`. */
export type MoneyInput = Written<'元' | '万元' | '亿元'>;
/** Money per area as input: `'315元/平方米'`, `'21万元/亩'`. */
export type PriceInput = Written<'元/平方米' | '元/亩' | '万元/亩' | '元/公顷' | '万元/公顷'>;
/** An area as input: `'8400平方米'`, `'18亩'`, `'1.2公顷'`. */
export type AreaInput = Written<'平方米' | '㎡' | 'm²' | '亩' | '公顷'>;
/** A ratio as input: `'15%'`. */
export type RatioInput = Written<'%'>;
/** A date as input: `'2026-12-31'`. */
export type DateInput = `${number}-${number}-${number}`;

/** The dictionary's entry of each schema; schemas without one are groups. */
export const fieldOf = z.registry<Field>();

type Optional<Input> = z.ZodOptional<z.ZodNullable<z.ZodType<Input, Input>>>;

/** Every fact may be absent or null, which both mean that nobody has given it. */
const field = <Input>(schema: z.ZodType, definition: Field): Optional<Input> =>
  (schema as z.ZodType<Input, Input>)
    .nullish()
    .meta({ title: definition.label.zh, description: description(definition) })
    .register(fieldOf, definition);

const answerers: Readonly<Record<AnsweredBy, string>> = {
  applicant: 'the applicant',
  registry: 'a registry',
  authority: 'the authority',
};

const description = ({ label, unit, answeredBy }: Field): string =>
  [
    label.en,
    unit ? ` (${unit})` : '',
    answeredBy === undefined ? '' : `; answered by ${answerers[answeredBy]}`,
  ].join('');

const labelled = (zh: string, en: string): Text => ({ zh, en });

type By = AnsweredBy | undefined;

const definition = (type: FactType, zh: string, en: string, answeredBy: By): Field => ({
  type,
  label: labelled(zh, en),
  ...(answeredBy === undefined ? {} : { answeredBy }),
});

const quantity =
  <Input>(dimension: Dimension) =>
  (zh: string, en: string, by?: By): Optional<Input> =>
    field<Input>(
      z.union([
        z
          .string()
          .min(1)
          .max(80)
          .meta({ examples: [inputExample[dimension]] }),
        z.strictObject({ value: z.string().min(1).max(80), unit: z.string().max(10) }),
      ]),
      { ...definition(dimension, zh, en, by), unit: canonicalUnit[dimension] },
    );

export const money = quantity<MoneyInput>('money');
export const price = quantity<PriceInput>('price');
export const area = quantity<AreaInput>('area');
export const ratio = quantity<RatioInput>('ratio');

export const count = (unit: string, zh: string, en: string, by?: By): Optional<number> =>
  field<number>(z.int().min(0), { ...definition('count', zh, en, by), unit });

export const bool = (zh: string, en: string, by?: By): Optional<boolean> =>
  field<boolean>(z.boolean(), definition('bool', zh, en, by));

export const text = (zh: string, en: string, by?: By): Optional<string> =>
  field<string>(z.string().min(1).max(1000), definition('text', zh, en, by));

export const date = (zh: string, en: string, by?: By): Optional<DateInput> =>
  field<DateInput>(z.string().regex(/^\d{4}-\d{2}-\d{2}$/), definition('date', zh, en, by));

type CodeForm = NonNullable<Field['form']>;

const codePattern: Readonly<Record<CodeForm, RegExp>> = {
  'credit-code': /^[0-9A-HJ-NP-RTUW-Y]{18}$/,
  'industry-code': /^[A-T]\d{2,4}$/,
};

export const code = (form: CodeForm, zh: string, en: string, by?: By): Optional<string> =>
  field<string>(z.string().regex(codePattern[form]), { ...definition('code', zh, en, by), form });

/** Members as `value: [zh, en]`, in the order shown to readers. */
export type Members = Readonly<Record<string, readonly [zh: string, en: string]>>;

const listed = (members: Members): Member[] =>
  Object.entries(members).map(([value, [zh, en]]) => ({ value, label: { zh, en } }));

const choice = (members: readonly Member[]): z.ZodType =>
  members.length === 0 ? z.string().min(1).max(1000) : z.enum(members.map(({ value }) => value));

/** Any text where only a pack gives the members. */
type Choice<Own extends Members> = keyof Own extends never ? string : keyof Own & string;

export const oneOf = <const Own extends Members>(
  own: Own,
  added: readonly Member[],
  zh: string,
  en: string,
  by?: By,
): Optional<Choice<Own>> => {
  const members = [...listed(own), ...added];
  return field<Choice<Own>>(choice(members), { ...definition('enum', zh, en, by), members });
};

export const listOf = <const Own extends Members>(
  own: Own,
  added: readonly Member[],
  zh: string,
  en: string,
  by?: By,
): Optional<readonly Choice<Own>[]> => {
  const members = [...listed(own), ...added];
  return field<readonly Choice<Own>[]>(z.array(choice(members)).max(10_000), {
    ...definition('list', zh, en, by),
    members,
  });
};

export const itemsOf = <Shape extends z.ZodRawShape>(
  shape: Shape,
  zh: string,
  en: string,
  by?: By,
): Optional<readonly z.input<z.ZodObject<Shape, z.core.$strict>>[]> =>
  field(z.array(z.strictObject(shape)).max(10_000), {
    ...definition('list', zh, en, by),
    fields: fieldsOf(shape),
  });

const fieldsOf = (shape: z.ZodRawShape): Record<string, Field> =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([key, schema]) => {
      const entry = fieldOf.get(schema as z.ZodType);
      return entry === undefined ? [] : [[key, entry]];
    }),
  );

/** A part of an enterprise or project with facts of its own, such as `project.loan`, whose facts are `project.loan.kind` and so on. */
export const group = <Shape extends z.ZodRawShape>(
  shape: Shape,
  zh: string,
  en: string,
): z.ZodOptional<z.ZodNullable<z.ZodObject<Shape, z.core.$strict>>> =>
  z.strictObject(shape).nullish().meta({ title: zh, description: en });

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrapped(schema.unwrap()) : schema;

/** What a group holds, or `undefined` if the schema is a fact's. */
export const shapeOf = (schema: z.core.$ZodType): z.core.$ZodShape | undefined => {
  const inner = fieldOf.has(schema) ? undefined : unwrapped(schema);
  return inner instanceof z.ZodObject ? inner.shape : undefined;
};
