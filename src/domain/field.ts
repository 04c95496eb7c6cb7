import { unitsOf } from '../quantity/unit.js';
import {
  type AnsweredBy,
  type FactType,
  type Field,
  isQuantityType,
  type Member,
  type Text,
} from './fact.js';
import type { NamedGroup, Parts } from './group.js';

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
  ...(isQuantityType(type) ? { unit: type === 'count' ? unit : unitsOf[type].canonical } : {}),
  ...(members === undefined ? {} : { members }),
});

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
    code: (zh: string, en: string, form: Field['form'] & string): Field => ({
      ...plain('code')(zh, en),
      form,
    }),
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
