import type { FactDefinition } from '../../domain/fact.js';
import type { JsonPath } from '../../json/read-json.js';
import { shown } from '../../json/shown.js';
import type { Condition } from '../condition.js';
import type { Formula } from '../formula.js';
import { readCondition } from '../read-condition.js';
import { factNamed, insideItem, isJsonObject, refuseOtherKeys, type Scope } from '../scope.js';
import type { Read } from './kind.js';

/** What is looked at in a list. */
export interface OverList {
  readonly over: FactDefinition;
  /** What each item gives. */
  readonly of: Formula | undefined;
  /** The one condition on the items that count, where not all do. */
  readonly conditions: readonly Condition[] | undefined;
}

type Key = 'of' | 'over' | 'where';

const listNamed = (written: unknown, scope: Scope, path: JsonPath): FactDefinition | undefined => {
  const over = factNamed(written, scope, path);
  if (over === undefined || over.fields !== undefined) return over;
  if (over.type === 'list')
    return scope.complain(path, {
      code: 'formula-unfit',
      values: {
        zh: `“${over.id}”是若干可选值的清单，各项没有字段；问其是否含某值，用条件的 contains，问其项数，写作 "count(${over.id})"`,
        en: `"${over.id}" is a list of choices, which have no fields; ask with contains in a condition whether it has one, and with "count(${over.id})" how many it has`,
      },
    });
  return scope.complain(path, {
    code: 'formula-type-unfit',
    values: { expected: 'list', actual: over.type },
  });
};

/** Reads what stands under the name of an aggregate; `required` are the keys that it must have. */
export const readOverList =
  (allowed: readonly Key[], required: readonly Key[]): Read<OverList> =>
  (written, scope, path, readPart) => {
    if (!isJsonObject(written))
      return scope.complain(path, { code: 'object-expected', values: { written: shown(written) } });
    refuseOtherKeys(written, allowed, scope, path);
    const absent = required.find((key) => written[key] === undefined);
    if (absent !== undefined) return scope.complain(path, { code: 'key-missing', values: { key: absent } });
    const over = listNamed(written.over, scope, [...path, 'over']);
    if (over === undefined) return undefined;
    const inside = insideItem(scope, over);
    const of = written.of === undefined ? undefined : readPart(written.of, inside, [...path, 'of']);
    const where =
      written.where === undefined ? undefined : readCondition(written.where, inside, [...path, 'where']);
    const isRead =
      (of !== undefined || written.of === undefined) && (where !== undefined || written.where === undefined);
    return isRead ? { over, of, conditions: where && [where] } : undefined;
  };
