import type { FactType } from '../../domain/fact.js';
import { areAlike } from '../../domain/type/index.js';
import type { JsonPath } from '../../json/read-json.js';
import type { Formula } from '../formula.js';
import type { Scope } from '../scope.js';
import type { ReadFormula } from './kind.js';

/** The operands of a list, or the only one. */
export const readOperands = (
  written: unknown,
  scope: Scope,
  path: JsonPath,
  readPart: ReadFormula,
): readonly Formula[] | undefined => {
  const list: readonly unknown[] = Array.isArray(written) ? written : [written];
  if (list.length === 0)
    return scope.complain(path, { code: 'group-empty', values: { group: String(path.at(-1)) } });
  const operands = list.map((operand, index) =>
    readPart(operand, scope, Array.isArray(written) ? [...path, index] : path),
  );
  return operands.every((operand) => operand !== undefined) ? operands : undefined;
};

/** The type that all of them have. */
export const commonType = (
  [first, ...rest]: readonly Formula[],
  scope: Scope,
  path: JsonPath,
): FactType | undefined => {
  const other = rest.find(({ type }) => first !== undefined && !areAlike(first.type, type));
  if (first === undefined || other === undefined) return first?.type;
  return scope.complain(path, {
    code: 'formula-type-unfit',
    values: { expected: first.type, actual: other.type },
  });
};
