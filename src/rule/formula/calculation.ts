import { factTypes } from '../../domain/type/index.js';
import { shown } from '../../json/shown.js';
import { type Measure, toQuantity } from '../../quantity/measure.js';
import type { Dimension } from '../../quantity/unit.js';
import type { Formula } from '../formula.js';
import type { Operation } from '../operation/operation.js';
import { isJsonObject, refuseOtherKeys, type Scope } from '../scope.js';
import type { Node, Place, Read, Unnamed } from './kind.js';
import { countAlike } from './measure-word.js';
import { oneWord } from './one-type.js';

/** An operation whose operands are all needed. */
export interface Calculation extends Node {
  readonly kind: 'calculation';
  readonly operation: Operation;
  /** The operands in the operation's order, without a last one that may be left out. */
  readonly parts: readonly Formula[];
}

/** Of what type a whole number that is written is, beside others: `1 - 15%` is of ratios, `60分 - score` of numbers. */
const asWritten: readonly { readonly type: Dimension; readonly isFit: (literal: Formula) => boolean }[] = [
  { type: 'ratio', isFit: ({ unit }) => unit === undefined },
  { type: 'number', isFit: () => true },
];

/**
 * What is counted in the unit of a number beside it is one, too: `patents * 8分 + 2.5分`, where a product of several
 * words has none of its own.
 */
const numbersOfOneUnit = (parts: readonly Formula[]): readonly Formula[] => {
  const word = parts.find(({ type, unit }) => type === 'number' && unit !== undefined)?.unit;
  const isMeant = ({ kind, type, unit }: Formula): boolean =>
    type === 'count' && (unit === undefined ? kind === 'calculation' : kind !== 'literal' && unit === word);
  return word === undefined
    ? parts
    : parts.map((part): Formula => (isMeant(part) ? { ...part, type: 'number' } : part));
};

/**
 * The operands with the whole numbers among them of the type that all others have. Where an operation takes a count
 * beside numbers (`score / 2`), only what has a measure word is a number (`score / 100分`).
 */
export const adapted = (operands: readonly Formula[], takesCounts = false): readonly Formula[] => {
  const parts = numbersOfOneUnit(operands);
  const isCount = (part: Formula): boolean => part.kind === 'literal' && part.type === 'count';
  const others = parts.filter((part) => !isCount(part));
  const target = asWritten.find(
    ({ type, isFit }) =>
      others.length > 0 &&
      others.every((other) => other.type === type) &&
      parts.every((part) => !isCount(part) || isFit(part)),
  );
  if (target === undefined) return parts;
  const { type } = target;
  const word = type === 'number' ? oneWord(others) : {};
  const isMeant = (part: Formula): boolean =>
    isCount(part) && (type !== 'number' || !takesCounts || part.unit !== undefined);
  return parts.map(
    (part): Formula =>
      part.kind === 'literal' && isMeant(part)
        ? { ...word, ...part, type, value: { ...(part.value as Measure), dimension: type } }
        : part,
  );
};

/** Complains of operands that do not fit together. */
const refuseTypes = (
  operation: Operation,
  parts: readonly Formula[],
  scope: Scope,
  { path, at }: Place,
): undefined => {
  const { name } = operation;
  const sign = 'sign' in operation ? operation.sign : undefined;
  // 1.5人 beside people is no mistake about units.
  const inPart = parts.find(
    (part) =>
      part.kind === 'literal' &&
      part.type === 'number' &&
      parts.some((other) => other.type === 'count' && other.unit === part.unit),
  );
  if (inPart?.kind === 'literal') {
    const { value, unit } = toQuantity(inPart.value as Measure, inPart.unit);
    return scope.complain(
      inPart.path,
      { code: 'count-malformed', values: { written: `${value}${unit}` } },
      inPart.at,
    );
  }
  const types = parts.map(({ type }) => type);
  return scope.complain(
    path,
    { code: 'formula-units-unfit', values: { operation: sign ?? name, types } },
    at,
  );
};

/** An operation on operands, if their types and measure words fit. */
export const calculation = (
  operation: Operation,
  operands: readonly Formula[],
  scope: Scope,
  { path, at }: Place,
): Omit<Calculation, 'path'> | undefined => {
  const { measureWord } = operation;
  const takesCounts = operation.type(operands.map(({ type }) => type)) !== undefined;
  const parts = measureWord === 'common' ? adapted(operands, takesCounts) : operands;
  const types = parts.map((operand) => operand.type);
  const type = operation.type(types);
  if (type === undefined)
    return refuseTypes(operation, parts, scope, { path, ...(at === undefined ? {} : { at }) });
  for (const [index, unit] of Object.entries(operation.takesWord ?? {})) {
    const operand = parts[Number(index)];
    if (operand !== undefined && !countAlike([{ type: 'count', unit }, operand], scope, operand))
      return undefined;
  }
  if (measureWord === 'common' && !countAlike(parts, scope, { path, ...(at === undefined ? {} : { at }) }))
    return undefined;
  const word = measureWord === undefined || measureWord === 'common' ? oneWord(parts) : { unit: measureWord };
  return { kind: 'calculation', type, ...(factTypes[type].hasMeasureWord ? word : {}), operation, parts };
};

/** A list among the operands; an application that does not state it is taken to have no entries. */
const orEmpty = (operand: Formula | undefined): Formula | undefined => {
  if (operand?.kind !== 'fact' || operand.type !== 'list') return operand;
  const { path, type } = operand;
  return { kind: 'firstKnown', path, type, parts: [operand, { kind: 'literal', path, type, value: [] }] };
};

/** Reads an operation that is written with its operands by name. */
export const readCalculation = (operation: Operation): Read<Unnamed<Calculation>> => {
  const names = Object.keys(operation.operands);
  const keys = names.map((name) => name.replace('?', ''));
  return (written, scope, path, readPart) => {
    if (!isJsonObject(written))
      return scope.complain(path, { code: 'object-expected', values: { written: shown(written) } });
    refuseOtherKeys(written, keys, scope, path);
    const parts = keys.flatMap((key, index) => {
      const operand = written[key];
      if (operand !== undefined) return [orEmpty(readPart(operand, scope, [...path, key]))];
      return names[index] === key ? [scope.complain(path, { code: 'key-missing', values: { key } })] : [];
    });
    return parts.every((part) => part !== undefined)
      ? calculation(operation, parts, scope, { path })
      : undefined;
  };
};
