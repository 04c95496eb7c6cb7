import * as z from 'zod';
import { type FactDefinition, type FactType, isQuantityType } from '../../domain/fact.js';
import type { Condition } from '../condition.js';
import type { Formula } from '../formula.js';
import type { Kind, Node } from './kind.js';
import { oneWord } from './one-type.js';
import { readOverList } from './over-list.js';

/** The sum over the items of a list. */
export interface Sum extends Node {
  readonly kind: 'sum';
  readonly over: FactDefinition;
  readonly parts: readonly [of: Formula];
  /** Which items count, where not all do. */
  readonly conditions?: readonly Condition[];
}

const isSummable = (type: FactType): boolean => isQuantityType(type) || type === 'schedule';

const readItems = readOverList(['of', 'over', 'where'], ['of', 'over']);

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
    const { over, of, conditions } = readItems(written, scope, path, readPart) ?? {};
    if (over === undefined || of === undefined) return undefined;
    return isSummable(of.type)
      ? {
          kind: 'sum',
          type: of.type,
          ...oneWord([of]),
          over,
          parts: [of],
          ...(conditions && { conditions }),
        }
      : scope.complain([...path, 'of'], {
          code: 'formula-units-unfit',
          values: { operation: 'sum', types: [of.type] },
        });
  },
};
