import * as z from 'zod';
import type { FactDefinition, FactType, Field, Member } from './fact.js';
import {
  area,
  bool,
  code,
  count,
  date,
  fieldOf,
  itemsOf,
  listOf,
  money,
  oneOf,
  price,
  ratio,
  shapeOf,
  text,
} from './field.js';

/** What a pack adds to the national vocabulary. */
export interface Additions {
  /** Further members of an enum, or of a list of enum members, by fact id. */
  readonly members: Readonly<Record<string, readonly Member[]>>;
  /** Further facts of the enterprise or the project, in a group or outside: `project.<name>`, `project.loan.<name>`. */
  readonly facts: readonly FactDefinition[];
}

export const noAdditions: Additions = { members: {}, facts: [] };

/** Gives the members that a pack adds to the enum fact with the id. */
export type Added = (fact: string) => readonly Member[];

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/**
 * The shape of the group with the id `path`, with a pack's further facts in it: each in the group that its id
 * names, which is made if there is none. What the national vocabulary defines stays what it is.
 */
export const extended = (shape: Shape, facts: readonly FactDefinition[], path: string): Shape => {
  const below = facts.filter(({ id }) => id.startsWith(`${path}.`));
  const further: Record<string, z.core.$ZodType> = {};
  for (const { id } of below) {
    const key = id.slice(path.length + 1).split('.', 1)[0] ?? '';
    const inner = `${path}.${key}`;
    const national = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (national !== undefined && fieldOf.has(national)) continue;
    const fact = national === undefined ? below.find((other) => other.id === inner) : undefined;
    further[key] = fact === undefined ? extendedGroup(national, below, inner) : fieldFor(fact);
  }
  return { ...shape, ...further };
};

const extendedGroup = (
  national: z.core.$ZodType | undefined,
  facts: readonly FactDefinition[],
  path: string,
): z.core.$ZodType => {
  const shape = (national && shapeOf(national)) ?? {};
  const schema = z.strictObject(extended(shape, facts, path)).nullish();
  const about = national && z.globalRegistry.get(national);
  return about === undefined ? schema : schema.meta(about);
};

/** The schema of a field that a pack defines. A schedule is only derived; as input it would be a list. */
const fieldFor = (field: Field): z.core.$ZodType =>
  schemas[field.type === 'schedule' ? 'list' : field.type](field);

const schemas: Readonly<Record<Exclude<FactType, 'schedule'>, (field: Field) => z.core.$ZodType>> = {
  bool: ({ label, answeredBy }) => bool(label.zh, label.en, answeredBy),
  money: ({ label, answeredBy }) => money(label.zh, label.en, answeredBy),
  price: ({ label, answeredBy }) => price(label.zh, label.en, answeredBy),
  ratio: ({ label, answeredBy }) => ratio(label.zh, label.en, answeredBy),
  area: ({ label, answeredBy }) => area(label.zh, label.en, answeredBy),
  count: ({ label, answeredBy, unit = '' }) => count(unit, label.zh, label.en, answeredBy),
  date: ({ label, answeredBy }) => date(label.zh, label.en, answeredBy),
  text: ({ label, answeredBy }) => text(label.zh, label.en, answeredBy),
  code: ({ label, answeredBy, form }) =>
    form === undefined ? text(label.zh, label.en, answeredBy) : code(form, label.zh, label.en, answeredBy),
  enum: ({ label, answeredBy, members = [] }) => oneOf({}, members, label.zh, label.en, answeredBy),
  list: ({ label, answeredBy, members = [], fields }) =>
    fields === undefined
      ? listOf({}, members, label.zh, label.en, answeredBy)
      : itemsOf(
          Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fieldFor(field)])),
          label.zh,
          label.en,
          answeredBy,
        ),
};
