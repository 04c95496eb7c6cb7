import { shown } from '../../json/shown.js';
import type { Measure } from '../../quantity/measure.js';
import type { Formula } from '../formula.js';
import type { Operation } from '../operation/operation.js';
import { isJsonObject, refuseOtherKeys, type Scope } from '../scope.js';
import { commonWord } from './common-type.js';
import type { Node, Place, Read, Unnamed } from './kind.js';
import { countAlike } from './measure-word.js';

/** An operation whose operands are all needed. */
export interface Calculation extends Node {
  readonly kind: 'calculation';
  readonly operation: Operation;
  /** The operands in the operation's order, without a last one that may be left out. */
  readonly parts: readonly Formula[];
}

/** A bare whole number beside ratios is one: `1 - 15%`. */
const asRatios = (parts: readonly Formula[]): readonly Formula[] => {
  const isBare = (part: Formula): boolean =>
    part.kind === 'literal' && part.type === 'count' && part.unit === undefined;
  if (
    !parts.some(({ type }) => type === 'ratio') ||
    !parts.every((part) => part.type === 'ratio' || isBare(part))
  )
    return parts;
  return parts.map(
    (part): Formula =>
      part.kind === 'literal' && isBare(part)
        ? { ...part, type: 'ratio', value: { ...(part.value as Measure), dimension: 'ratio' } }
        : part,
  );
};

/** An operation on operands, if their types and measure words fit. */
export const calculation = (
  operation: Operation,
  operands: readonly Formula[],
  scope: Scope,
  { path, at }: Place,
): Omit<Calculation, 'path'> | undefined => {
  const { name, measureWord } = operation;
  const parts = measureWord === 'common' ? asRatios(operands) : operands;
  const types = parts.map((operand) => operand.type);
  const type = operation.type(types);
  if (type === undefined)
    return scope.complain(path, { code: 'formula-units-unfit', values: { operation: name, types } }, at);
  if (measureWord === 'common' && !countAlike(parts, scope, { path, ...(at === undefined ? {} : { at }) }))
    return undefined;
  const word =
    measureWord === undefined || measureWord === 'common' ? commonWord(parts) : { unit: measureWord };
  return { kind: 'calculation', type, ...(type === 'count' ? word : {}), operation, parts };
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
