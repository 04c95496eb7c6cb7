import type { JsonPath } from '../json/read-json.js';
import { suggested } from '../problem/suggestion.js';
import type { Condition } from '../rule/condition.js';
import type { Scope } from '../rule/scope.js';
import { foldTree, partsOf } from '../rule/walk-tree.js';

/** What stands in place of parts, by their id; `null` leaves a part out. */
export type Replacements = ReadonlyMap<string, Condition | null>;

/** The parts that have ids, by these. */
export const partsById = (condition: Condition): ReadonlyMap<string, Condition> => {
  const inside = partsOf(condition).flatMap((part) => [...partsById(part)]);
  const { id } = condition;
  return new Map(id === undefined ? inside : [[id, condition], ...inside]);
};

/** Whether every replacement is of a part that there is, and of none that goes with another. */
const areFit = (whole: Condition, replacements: Replacements, scope: Scope, path: JsonPath): boolean => {
  const parts = partsById(whole);
  const covered = new Map(
    [...parts].flatMap(([by, part]) =>
      replacements.has(by)
        ? partsOf(part).flatMap((inner) => [...partsById(inner).keys()].map((id) => [id, by] as const))
        : [],
    ),
  );
  const misfits = [...replacements.keys()].filter((id) => {
    const by = covered.get(id);
    if (!parts.has(id))
      scope.complain(
        [...path, id],
        { code: 'part-unknown', values: { id, ...suggested(id, parts.keys()) } },
        'key',
      );
    else if (by !== undefined)
      scope.complain([...path, id], { code: 'part-covered', values: { id, by } }, 'key');
    return !parts.has(id) || by !== undefined;
  });
  return misfits.length === 0;
};

/** The tree with parts replaced or left out; a misfit is told to the scope at `path`, where the replacements stand. */
export const replaceParts = (
  whole: Condition,
  replacements: Replacements,
  scope: Scope,
  path: JsonPath,
): Condition | undefined => {
  if (!areFit(whole, replacements, scope, path)) return undefined;
  /** What stands in a place from now on, `undefined` for nothing. */
  const instead = (part: Condition): Condition | undefined => {
    const other = part.id === undefined ? undefined : replacements.get(part.id);
    return other === undefined ? part : (other ?? undefined);
  };
  let isWhole = true;
  const refuse = (needed: Condition | undefined): void => {
    isWhole = false;
    const id = needed?.id ?? '';
    scope.complain([...path, id], { code: 'part-needed', values: { id } });
  };
  const replaced = foldTree<Condition, Condition | undefined>(whole, {
    group: (group, parts) => {
      const left = parts.filter((part) => part !== undefined);
      if (left.length === 0) refuse(group.parts.at(-1));
      return instead({ ...group, parts: left });
    },
    not: (negation, part) => {
      if (part === undefined) refuse(negation.part);
      return instead({ ...negation, part: part ?? negation.part });
    },
    test: instead,
    provision: instead,
  });
  if (replaced === undefined) refuse(whole);
  return isWhole ? replaced : undefined;
};
