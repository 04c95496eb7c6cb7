import type { Measure } from '../quantity/measure.js';
import type { Schedule } from '../quantity/schedule.js';
import type { Dimension } from '../quantity/unit.js';
import { type factTypes, typesWith } from './type/index.js';

/** A text in both languages of the library. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/**
 * What kind of value a fact holds. `count` is a whole number; `number` has a unit of its own, and decimals; `price` is money per area; `code` is a text of a
 * fixed form; `list` is a list of members, or of items with fields; `schedule` is money by year, and only derived.
 */
export type FactType = keyof typeof factTypes;

/** Who can say what a fact is: 申请人, 登记信息 or 主管部门. */
export type AnsweredBy = 'applicant' | 'registry' | 'authority';

/** One choice of an enum fact. */
export interface Member {
  readonly value: string;
  readonly label: Text;
}

/** What a field may say besides its type and its name, by its type. */
export type FieldKey = 'form' | 'unit' | 'mayBeNegative' | 'members' | 'fields';

/** What a field is, wherever it stands: a fact of the dictionary, or a field of a list's items. */
export interface Field {
  readonly type: FactType;
  /** The unit in which values are serialised: `元`, `元/平方米`, `平方米`, `''` for ratios, `人` and the like for counts and numbers. */
  readonly unit?: string;
  readonly label: Text;
  readonly answeredBy?: AnsweredBy;
  /** True for money or a number of which there may be less than none: losses, net assets. */
  readonly mayBeNegative?: true;
  /** The choices of an enum, or of a list of enum members. */
  readonly members?: readonly Member[];
  /** The fields of a list's items. */
  readonly fields?: Readonly<Record<string, Field>>;
  /** True for what the pack computes from other facts. */
  readonly derived?: true;
  /** The form of a code. */
  readonly form?: 'credit-code' | 'industry-code';
}

/** One entry of the fact dictionary. */
export interface FactDefinition extends Field {
  /** The flat id, such as `project.fixedAssetInvestment`. */
  readonly id: string;
}

/** The fact dictionary by id. */
export type Dictionary = ReadonlyMap<string, FactDefinition>;

/** An item of a list of objects. */
export type Item = { readonly [field: string]: Value };

/** A known value while it is calculated with: dates are ISO text, quantities are exact. */
export type Value = boolean | string | Measure | readonly (string | Item)[] | Schedule;

export const isMeasure = (value: Value): value is Measure =>
  typeof value === 'object' && 'dimension' in value;

const quantityTypes = typesWith(({ dimension }) => dimension !== undefined);

export const isQuantityType = (type: FactType): type is Dimension => quantityTypes.includes(type);
