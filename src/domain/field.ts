import { canonicalUnit } from '../quantity/unit.js';
import { type AnsweredBy, type FactType, type Field, isQuantityType, type Member } from './fact.js';
import type { Group, Parts } from './group.js';

/** What the builders below take last: who can say it, where it is a fact of its own. */
type By = AnsweredBy | undefined;

const fieldOf = (
  type: FactType,
  zh: string,
  en: string,
  answeredBy: By,
  further: Partial<Field> = {},
): Field => ({
  type,
  label: { zh, en },
  ...(answeredBy === undefined ? {} : { answeredBy }),
  ...further,
});

/** The builder of a type that needs no more than labels. */
const plain = (type: FactType): ((zh: string, en: string, by?: By) => Field) => {
  const further = isQuantityType(type) ? { unit: canonicalUnit[type] } : {};
  return (zh, en, by) => fieldOf(type, zh, en, by, further);
};

export const bool = plain('bool');
export const money = plain('money');
export const price = plain('price');
export const ratio = plain('ratio');
export const area = plain('area');
export const date = plain('date');
export const text = plain('text');

export const count = (unit: string, zh: string, en: string, by?: By): Field =>
  fieldOf('count', zh, en, by, { unit });

export const code = (form: NonNullable<Field['form']>, zh: string, en: string, by?: By): Field =>
  fieldOf('code', zh, en, by, { form });

/** Members as `value: [zh, en]`, in the order shown to readers. */
export type Members = Readonly<Record<string, readonly [zh: string, en: string]>>;

const listed = (members: Members): readonly Member[] =>
  Object.entries(members).map(([value, [zh, en]]) => ({ value, label: { zh, en } }));

/** One of the members, or any text where only a pack gives them. */
export const oneOf = (members: Members, zh: string, en: string, by?: By): Field =>
  fieldOf('enum', zh, en, by, { members: listed(members) });

export const listOf = (members: Members, zh: string, en: string, by?: By): Field =>
  fieldOf('list', zh, en, by, { members: listed(members) });

export const itemsOf = (fields: Readonly<Record<string, Field>>, zh: string, en: string, by?: By): Field =>
  fieldOf('list', zh, en, by, { fields });

/** A part of an enterprise or project with facts of its own. */
export const group = (parts: Parts, zh: string, en: string): Group => ({ label: { zh, en }, parts });
