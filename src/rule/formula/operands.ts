import type { FactType } from '../../domain/fact.js';
import { areAlike } from '../../domain/type/index.js';
import type { JsonPath } from '../../json/read-json.js';
import type { Formula } from '../formula.js';
import type { Scope } from '../scope.js';
import type { Read } from './kind.js';

/** The operands of a list, or the only one. */
export const readOperands: Read<readonly Formula[]> = (written, scope, path, readPart) => {
  if (!Array.isArray(written)) {
    const only = readPart(written, scope, path);
    return only && [only];
  }
  if (written.length === 0)
    return scope.complain(path, { code: 'group-empty', values: { group: String(path.at(-1)) } });
  const operands = written.map((operand: unknown, index) => readPart(operand, scope, [...path, index]));
  return operands.every((operand) => operand !== undefined) ? operands : undefined;
};

/** The type that all of them have. */
export const commonType = (
  [first, ...rest]: readonly Formula[],
  scope: Scope,
  path: JsonPath,
): FactType | undefined => {
  const other = rest.find((operand) => first !== undefined && !areAlike(first, operand));
  if (first === undefined || other === undefined) return first?.type;
  return scope.complain(path, {
    code: 'formula-type-unfit',
    values: { expected: first.type, actual: other.type },
  });
};
