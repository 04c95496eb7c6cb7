import * as z from 'zod';
import { type FactDefinition, type FactType, isQuantityType } from '../../domain/fact.js';
import { shown } from '../../json/shown.js';
import type { Condition } from '../condition.js';
import type { Formula } from '../formula.js';
import { readCondition } from '../read-condition.js';
import { factNamed, insideItem, isJsonObject, refuseOtherKeys } from '../scope.js';
import { commonWord } from './common-type.js';
import type { Kind, Node } from './kind.js';

/** The sum over the items of a list. */
export interface Sum extends Node {
  readonly kind: 'sum';
  readonly over: FactDefinition;
  readonly parts: readonly [of: Formula];
  /** Which items count, where not all do. */
  readonly conditions?: readonly Condition[];
}

const isSummable = (type: FactType): boolean => isQuantityType(type) || type === 'schedule';

export const sum: Kind<Sum> = {
  meaning: {
    zh: '对清单逐项求和，以 item.<字段> 引用各项',
    en: 'The sum over a list, whose items are item.<field>',
  },
  keys: {
    of: { zh: '逐项计算的算式', en: 'The formula for each item' },
    over: { zh: '清单事实', en: 'The list' },
    where: { zh: '只计条件成立的项', en: 'Only items that meet the condition' },
  },
  takes: '`{ "of", "over", "where"? }`',
  gives: 'the sum over the items of a list',
  form: ({ formula, condition, factId }) =>
    z.strictObject({ of: formula, over: factId, where: condition.optional() }),
  read: (written, scope, path, readPart) => {
    if (!isJsonObject(written))
      return scope.complain(path, { code: 'object-expected', values: { written: shown(written) } });
    refuseOtherKeys(written, ['of', 'over', 'where'], scope, path);
    const over = factNamed(written.over, scope, [...path, 'over']);
    if (over === undefined) return undefined;
    if (over.fields === undefined)
      return scope.complain([...path, 'over'], {
        code: 'formula-type-unfit',
        values: { expected: 'list', actual: over.type },
      });
    const inside = insideItem(scope, over);
    const of = readPart(written.of, inside, [...path, 'of']);
    const where =
      written.where === undefined ? undefined : readCondition(written.where, inside, [...path, 'where']);
    if (of === undefined || (written.where !== undefined && where === undefined)) return undefined;
    return isSummable(of.type)
      ? {
          kind: 'sum',
          type: of.type,
          ...commonWord([of]),
          over,
          parts: [of],
          ...(where && { conditions: [where] }),
        }
      : scope.complain([...path, 'of'], {
          code: 'formula-units-unfit',
          values: { operation: 'sum', types: [of.type] },
        });
  },
};
