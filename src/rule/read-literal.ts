import type { Field, Value } from '../domain/fact.js';
import { parseLiteral } from '../domain/parse-application.js';
import type { JsonPath } from '../json/read-json.js';
import type { Scope } from './scope.js';

/** A literal by the type of the fact that it is for. */
export const readLiteral = (
  written: unknown,
  fact: Field,
  scope: Scope,
  path: JsonPath,
): Value | undefined => {
  const result = parseLiteral(written, fact);
  if ('value' in result) return result.value;
  for (const problem of result.problems) scope.complain(path, problem);
  return undefined;
};
