import type { Complain } from '../pack/complain.js';
import type { Documents } from '../pack/documents.js';
import type { DerivedFile } from '../pack/file-schemas.js';
import { suggested } from '../problem/suggestion.js';
import { isJsonObject, type JsonPath } from '../rule/scope.js';

/** The texts that a formula may give as its result, each with its path. */
const resultsOf = (formula: unknown, path: JsonPath): readonly (readonly [string, JsonPath])[] => {
  if (typeof formula === 'string') return [[formula, path]];
  if (!isJsonObject(formula)) return [];
  const { firstKnown, table } = formula;
  if (Array.isArray(firstKnown))
    return firstKnown.flatMap((operand, index) => resultsOf(operand, [...path, 'firstKnown', index]));
  return Array.isArray(table)
    ? table.flatMap((row, index) =>
        isJsonObject(row) ? resultsOf(row.value, [...path, 'table', index, 'value']) : [],
      )
    : [];
};

/** Literals that a derived choice may come to and that are none of its members. */
export const checkFormulaMembers = (documents: Documents, complain: Complain): void => {
  for (const document of documents.derived.values()) {
    const { type, members = [], formula } = document.value as DerivedFile;
    if (type !== 'enum' || members.length === 0) continue;
    const allowed = members.map(({ value }) => value);
    for (const [written, path] of resultsOf(formula, ['formula']))
      if (!allowed.includes(written))
        complain(document, path, {
          code: 'member-unknown',
          values: { written, allowed, ...suggested(written, allowed) },
        });
  }
};
