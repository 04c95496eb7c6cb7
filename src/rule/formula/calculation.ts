import type { JsonPath } from '../../json/read-json.js';
import { shown } from '../../json/shown.js';
import type { Formula } from '../formula.js';
import type { Operation } from '../operation/operation.js';
import { factNamed, isJsonObject, type JsonObject, readText, refuseOtherKeys, type Scope } from '../scope.js';
import type { Node, Read, ReadFormula } from './kind.js';
import { readOperands } from './operands.js';

/** An operation whose operands are all needed. */
export interface Calculation extends Node {
  readonly kind: 'calculation';
  readonly operation: Operation;
  /** The operands in the operation's order, without a last one that may be left out. */
  readonly parts: readonly Formula[];
}

const listedOperands = (
  operation: Operation,
  written: unknown,
  scope: Scope,
  path: JsonPath,
  readPart: ReadFormula,
): readonly Formula[] | undefined => {
  const operands = readOperands(written, scope, path, readPart);
  if (operands === undefined) return undefined;
  const several = operation.operands === 'several';
  const enough = several ? operands.length >= 2 : operands.length === operation.operands;
  return enough
    ? operands
    : scope.complain(path, {
        code: 'formula-unfit',
        values: {
          zh: `${operation.name} 需要${several ? '两个以上' : `${operation.operands}个`}运算量`,
          en: `${operation.name} takes ${several ? 'two or more' : operation.operands} operands`,
        },
      });
};

/** A list fact named as an operand; an application that does not state it has no entries. */
const readListOperand: Read<string, Formula> = (id, scope, path) => {
  const fact = factNamed(id, scope, path);
  return (
    fact && {
      kind: 'firstKnown',
      path,
      type: fact.type,
      presumes: false,
      parts: [
        { kind: 'fact', path, type: fact.type, fact },
        { kind: 'literal', path, type: fact.type, value: [] },
      ],
    }
  );
};

const namedOperands = (
  names: readonly string[],
  written: unknown,
  scope: Scope,
  path: JsonPath,
  readPart: ReadFormula,
): readonly Formula[] | undefined => {
  if (!isJsonObject(written))
    return scope.complain(path, { code: 'object-expected', values: { written: shown(written) } });
  refuseOtherKeys(
    written,
    names.map((name) => name.replace('?', '')),
    scope,
    path,
  );
  const operands = names.flatMap((name) => {
    const key = name.replace('?', '');
    const operand = written[key];
    if (operand === undefined)
      return key === name ? [scope.complain(path, { code: 'key-missing', values: { key } })] : [];
    const list = typeof operand === 'string' && scope.fact(operand)?.type === 'list';
    return [(list ? readListOperand : readPart)(operand as string, scope, [...path, key])];
  });
  return operands.every((operand) => operand !== undefined) ? operands : undefined;
};

export const readCalculation = (
  operation: Operation,
  raw: JsonObject,
  scope: Scope,
  path: JsonPath,
  readPart: ReadFormula,
): Calculation | undefined => {
  const { name } = operation;
  const place = [...path, name];
  const parts =
    typeof operation.operands === 'object'
      ? namedOperands(Object.keys(operation.operands), raw[name], scope, place, readPart)
      : listedOperands(operation, raw[name], scope, place, readPart);
  if (parts === undefined) return undefined;
  const types = parts.map((operand) => operand.type);
  const type = operation.type(types);
  return type === undefined
    ? scope.complain(place, { code: 'formula-units-unfit', values: { operation: name, types } })
    : { kind: 'calculation', path, type, ...readText('label', raw, scope, path), operation, parts };
};
