import { type Dimension, unitsOf } from '../quantity/unit.js';
import {
  type AnsweredBy,
  type FactType,
  type Field,
  isQuantityType,
  type Member,
  type Text,
} from './fact.js';
import type { NamedGroup, Parts } from './group.js';
import { factTypes } from './type/index.js';

/** A field as a pack's file writes it. */
export interface WrittenField {
  readonly type: FactType;
  readonly label: Text;
  readonly form?: Field['form'] | undefined;
  /** The measure word of a count or a number; the other quantities have a unit of their own. */
  readonly unit?: string | undefined;
  readonly mayBeNegative?: boolean | undefined;
  readonly answeredBy?: AnsweredBy | undefined;
  readonly members?: readonly Member[] | undefined;
  readonly fields?: WrittenFields | undefined;
}

/** The fields of a list's items as a pack's file writes them. */
export type WrittenFields = Readonly<Record<string, WrittenField>>;

const unitOf = (type: Dimension, measureWord: string): string =>
  factTypes[type].hasMeasureWord ? measureWord : unitsOf[type].canonical;

export const fieldOf = (written: WrittenField): Field => {
  const { type, label, form, unit = '', mayBeNegative, answeredBy, members, fields } = written;
  return {
    type,
    label,
    ...(answeredBy === undefined ? {} : { answeredBy }),
    ...(form === undefined ? {} : { form }),
    ...(isQuantityType(type) ? { unit: unitOf(type, unit) } : {}),
    ...(mayBeNegative ? { mayBeNegative } : {}),
    ...(members === undefined ? {} : { members }),
    ...(fields === undefined ? {} : { fields: fieldsOf(fields) }),
  };
};

export const fieldsOf = (fields: WrittenFields): Readonly<Record<string, Field>> =>
  Object.fromEntries(Object.entries(fields).map(([name, written]) => [name, fieldOf(written)]));

/** Members as `value: [zh, en]`, in the order shown to readers. */
export type Members = Readonly<Record<string, readonly [zh: string, en: string]>>;

const listed = (members: Members): readonly Member[] =>
  Object.entries(members).map(([value, [zh, en]]) => ({ value, label: { zh, en } }));

/** The builders of fields that somebody answers, or of the fields of an item, which is answered as a whole. */
const fieldsBy = (answeredBy?: AnsweredBy) => {
  const plain =
    (type: FactType) =>
    (zh: string, en: string): Field =>
      fieldOf({ type, label: { zh, en }, answeredBy });
  return {
    bool: plain('bool'),
    money: plain('money'),
    price: plain('price'),
    ratio: plain('ratio'),
    area: plain('area'),
    date: plain('date'),
    text: plain('text'),
    count: (zh: string, en: string, unit: string): Field =>
      fieldOf({ type: 'count', label: { zh, en }, unit, answeredBy }),
    code: (zh: string, en: string, form: Field['form'] & string): Field =>
      fieldOf({ type: 'code', label: { zh, en }, form, answeredBy }),
    /** One of the members, or any text where only a pack gives them. */
    oneOf: (zh: string, en: string, members: Members): Field =>
      fieldOf({ type: 'enum', label: { zh, en }, answeredBy, members: listed(members) }),
    listOf: (zh: string, en: string, members: Members): Field =>
      fieldOf({ type: 'list', label: { zh, en }, answeredBy, members: listed(members) }),
    itemsOf: (zh: string, en: string, fields: Field['fields'] & object): Field => ({
      ...plain('list')(zh, en),
      fields,
    }),
  };
};

export const field = fieldsBy();
export const applicant = fieldsBy('applicant');
export const registry = fieldsBy('registry');
export const authority = fieldsBy('authority');

/** A subject, or a part of one, with facts of its own. */
export const group = (zh: string, en: string, parts: Parts): NamedGroup => ({ label: { zh, en }, parts });
