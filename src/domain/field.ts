import { canonicalUnit } from '../quantity/unit.js';
import {
  type AnsweredBy,
  type FactType,
  type Field,
  isQuantityType,
  type Member,
  type Text,
} from './fact.js';
import type { Group, Parts } from './group.js';

/** A field as a pack's file writes it. */
export interface WrittenField {
  readonly type: FactType;
  readonly label: Text;
  /** The measure word of a count; the other quantities have a unit of their own. */
  readonly unit?: string | undefined;
  readonly answeredBy?: AnsweredBy | undefined;
  readonly members?: readonly Member[] | undefined;
}

export const fieldOf = ({ type, label, unit = '', answeredBy, members }: WrittenField): Field => ({
  type,
  label,
  ...(answeredBy === undefined ? {} : { answeredBy }),
  ...(isQuantityType(type) ? { unit: type === 'count' ? unit : canonicalUnit[type] } : {}),
  ...(members === undefined ? {} : { members }),
});

/** Who can say it, where it is a fact of its own. */
type By = AnsweredBy | undefined;

/** The builder of a type that needs no more than labels. */
const plain =
  (type: FactType) =>
  (zh: string, en: string, answeredBy?: By): Field =>
    fieldOf({ type, label: { zh, en }, answeredBy });

export const bool = plain('bool');
export const money = plain('money');
export const price = plain('price');
export const ratio = plain('ratio');
export const area = plain('area');
export const date = plain('date');
export const text = plain('text');

export const count = (unit: string, zh: string, en: string, answeredBy?: By): Field =>
  fieldOf({ type: 'count', label: { zh, en }, unit, answeredBy });

export const code = (form: NonNullable<Field['form']>, zh: string, en: string, by?: By): Field => ({
  ...plain('code')(zh, en, by),
  form,
});

/** Members as `value: [zh, en]`, in the order shown to readers. */
export type Members = Readonly<Record<string, readonly [zh: string, en: string]>>;

const listed = (members: Members): readonly Member[] =>
  Object.entries(members).map(([value, [zh, en]]) => ({ value, label: { zh, en } }));

/** One of the members, or any text where only a pack gives them. */
export const oneOf = (members: Members, zh: string, en: string, answeredBy?: By): Field =>
  fieldOf({ type: 'enum', label: { zh, en }, answeredBy, members: listed(members) });

export const listOf = (members: Members, zh: string, en: string, answeredBy?: By): Field =>
  fieldOf({ type: 'list', label: { zh, en }, answeredBy, members: listed(members) });

export const itemsOf = (fields: NonNullable<Field['fields']>, zh: string, en: string, by?: By): Field => ({
  ...plain('list')(zh, en, by),
  fields,
});

/** A part of an enterprise or project with facts of its own. */
export const group = (parts: Parts, zh: string, en: string): Group => ({ label: { zh, en }, parts });
