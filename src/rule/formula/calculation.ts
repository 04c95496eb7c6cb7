import { shown } from '../../json/shown.js';
import type { Formula } from '../formula.js';
import type { Operation } from '../operation/operation.js';
import { isJsonObject, refuseOtherKeys, type Scope } from '../scope.js';
import type { Node, Read, Unnamed } from './kind.js';
import { readOperands } from './operands.js';

/** An operation whose operands are all needed. */
export interface Calculation extends Node {
  readonly kind: 'calculation';
  readonly operation: Operation;
  /** The operands in the operation's order, without a last one that may be left out. */
  readonly parts: readonly Formula[];
}

const listedOperands =
  ({ name, operands: expected }: Operation): Read<readonly Formula[]> =>
  (written, scope, path, readPart) => {
    const operands = readOperands(written, scope, path, readPart);
    const several = expected === 'several';
    if (operands === undefined || (several ? operands.length >= 2 : operands.length === expected))
      return operands;
    return scope.complain(path, {
      code: 'formula-unfit',
      values: {
        zh: `${name} 需要${several ? '两个以上' : `${expected}个`}运算量`,
        en: `${name} takes ${several ? 'two or more' : expected} operands`,
      },
    });
  };

/** A list fact named as an operand; an application that does not state it has no entries. */
const listOperand = (written: unknown, scope: Scope, path: Node['path']): Formula | undefined => {
  const fact = typeof written === 'string' ? scope.fact(written) : undefined;
  if (fact?.type !== 'list') return undefined;
  const node = { path, type: fact.type };
  return {
    kind: 'firstKnown',
    ...node,
    presumes: false,
    parts: [
      { kind: 'fact', ...node, fact },
      { kind: 'literal', ...node, value: [] },
    ],
  };
};

const namedOperands =
  (names: readonly string[]): Read<readonly Formula[]> =>
  (written, scope, path, readPart) => {
    if (!isJsonObject(written))
      return scope.complain(path, { code: 'object-expected', values: { written: shown(written) } });
    const keys = names.map((name) => name.replace('?', ''));
    refuseOtherKeys(written, keys, scope, path);
    const operands = keys.flatMap((key, index) => {
      const [operand, place] = [written[key], [...path, key]];
      if (operand !== undefined)
        return [listOperand(operand, scope, place) ?? readPart(operand, scope, place)];
      return names[index] === key ? [scope.complain(path, { code: 'key-missing', values: { key } })] : [];
    });
    return operands.every((operand) => operand !== undefined) ? operands : undefined;
  };

export const readCalculation = (operation: Operation): Read<Unnamed<Calculation>> => {
  const { name, operands } = operation;
  const readParts =
    typeof operands === 'object' ? namedOperands(Object.keys(operands)) : listedOperands(operation);
  return (written, scope, path, readPart) => {
    const parts = readParts(written, scope, path, readPart);
    if (parts === undefined) return undefined;
    const types = parts.map((operand) => operand.type);
    const type = operation.type(types);
    return type === undefined
      ? scope.complain(path, { code: 'formula-units-unfit', values: { operation: name, types } })
      : { kind: 'calculation', type, operation, parts };
  };
};
