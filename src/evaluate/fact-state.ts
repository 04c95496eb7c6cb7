import type { PlainItem, PlainValue, Reason, ScheduleEntry } from '../assessment/assessment.js';
import type { Derivation } from '../assessment/derivation.js';
import { type Field, type Item, isQuantityType, type Text, type Value } from '../domain/fact.js';
import { nothing, toQuantity } from '../quantity/measure.js';
import { isSchedule, remembering, type Schedule } from '../quantity/schedule.js';
import type { Possible } from '../rule/possible.js';

/**
 * What is known of a fact, or of a part of a formula, during one evaluation. Every property is always there, since
 * JavaScript engines are fast on objects of one shape.
 */
export interface FactState {
  /** Undefined while unknown. */
  readonly value: Value | undefined;
  /** Undefined for intermediate results without a name: writing one out costs more than the calculation. */
  readonly plain: PlainValue | undefined;
  /** The given facts that would settle it. */
  readonly missing: readonly string[];
  readonly reason: Reason | undefined;
  /** Whether the value, or what is possible, is a presumption that a fact still unknown may override. */
  readonly presumed: boolean;
  /** What an unknown value may be, if it will have one. */
  readonly possible: Possible | undefined;
  /** How it is told as a part of what is calculated from it. */
  readonly trace: Derivation;
  /** How a fact was calculated; undefined for what was given. */
  readonly derivation: Derivation | undefined;
  /** Who set it, for a parameter that is not at its default. */
  readonly source: Text | undefined;
}

/** A fact as its states name it. */
export interface NamedFact {
  readonly id: string;
  readonly field: Field;
  /** Of an item's field or a step of an amount, which the glossary does not hold. */
  readonly label?: Text;
}

/** A shape while it is being filled in. */
export type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

export const none: readonly string[] = [];

/** The entries of all lists, each once. */
export const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

export const traceOf = ({ trace }: FactState): Derivation => trace;
export const isPresumed = ({ presumed }: FactState): boolean => presumed;

const plainItem = (item: Item, fields: Readonly<Record<string, Field>>): PlainItem =>
  Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key, toPlain(value, fields[key]?.unit, fields[key]?.fields)]),
  );

/** Equal years of a schedule are the same object, and are written out once. */
const plainSchedule = (schedule: Schedule): readonly ScheduleEntry[] => {
  const entries = new Array<ScheduleEntry>(schedule.size);
  let index = 0;
  const write = remembering(toQuantity);
  for (const [year, amount] of schedule) entries[index++] = { year, amount: write(amount) };
  return entries;
};

const isList = (value: Value): value is readonly (string | Item)[] => Array.isArray(value);

const noFields: Readonly<Record<string, Field>> = {};

/** A value as plain JSON; `unit` is the measure word of a count. */
export const toPlain = (value: Value, unit?: string, fields = noFields): PlainValue => {
  if (typeof value !== 'object') return value;
  if (isList(value))
    return value.map((entry) => (typeof entry === 'string' ? entry : plainItem(entry, fields)));
  return isSchedule(value) ? plainSchedule(value) : toQuantity(value, unit);
};

const factTrace = (
  { id: fact, label }: NamedFact,
  value: PlainValue | undefined,
  derivation: Derivation | undefined,
): Derivation => {
  if (value !== undefined && derivation !== undefined)
    return label === undefined
      ? { kind: 'fact', fact, value, derivation }
      : { kind: 'fact', fact, label, value, derivation };
  return {
    kind: 'fact',
    fact,
    ...(label === undefined ? {} : { label }),
    ...(value === undefined ? {} : { value }),
    ...(derivation === undefined ? {} : { derivation }),
  };
};

/** A fact of a value that somebody gave. */
export const known = (fact: NamedFact, value: Value, source?: Text): FactState => {
  const { unit, fields } = fact.field;
  const plain = toPlain(value, unit, fields);
  return {
    value,
    plain,
    missing: none,
    reason: undefined,
    presumed: false,
    possible: undefined,
    trace: factTrace(fact, plain, undefined),
    derivation: undefined,
    source,
  };
};

/** What a fact may be that nobody stated: input holds no quantity below zero but a ratio. */
const possibleOfField = ({ type, mayBeNegative }: Field): Possible =>
  isQuantityType(type) && type !== 'ratio' && !mayBeNegative ? { low: nothing(type) } : {};

/** A fact without a value, and what would settle it. */
export const unknown = (
  fact: NamedFact,
  missing: readonly string[],
  reason?: Reason,
  possible: Possible = possibleOfField(fact.field),
): FactState => ({
  value: undefined,
  plain: undefined,
  missing,
  reason,
  presumed: false,
  possible,
  trace: factTrace(fact, undefined, undefined),
  derivation: undefined,
  source: undefined,
});

/** What was calculated: a fact, or a part of a formula that has no name. */
export const calculated = (
  fact: NamedFact | undefined,
  value: Value,
  plain: PlainValue | undefined,
  presumed: boolean,
  derivation: Derivation,
): FactState => ({
  value,
  plain,
  missing: none,
  reason: undefined,
  presumed,
  possible: undefined,
  trace: fact === undefined ? derivation : factTrace(fact, plain, derivation),
  derivation: fact && derivation,
  source: undefined,
});

/** A calculation without a value tells what it waits for. */
const waiting = (derivation: Derivation, missing: readonly string[]): Derivation =>
  derivation.kind === 'fact' || derivation.kind === 'literal' ? derivation : { ...derivation, missing };

/** What could not be calculated, what would settle it, and why it failed if somebody tried. */
export const uncalculated = (
  fact: NamedFact | undefined,
  missing: readonly string[],
  reason: Reason | undefined,
  traced: Derivation,
  possible?: Possible,
  presumed = false,
): FactState => {
  const derivation = waiting(traced, missing);
  return {
    value: undefined,
    plain: undefined,
    missing,
    reason,
    presumed,
    possible,
    trace: fact === undefined ? derivation : factTrace(fact, undefined, derivation),
    derivation: fact && derivation,
    source: undefined,
  };
};

/** What is unknown because of the operands that are. */
export const unknownFrom = (
  fact: NamedFact | undefined,
  operands: readonly FactState[],
  derivation: Derivation,
  missing: readonly (readonly string[])[] = [],
  possible?: Possible,
  presumed = false,
): FactState =>
  uncalculated(
    fact,
    union([...missing, ...operands.map((operand) => operand.missing)]),
    operands.find(({ reason }) => reason !== undefined)?.reason,
    derivation,
    possible,
    presumed,
  );

/** What a value is or may be, if there will be one. */
export const possibleOf = ({ value, possible }: FactState): Possible | undefined =>
  value === undefined ? possible : [value];
