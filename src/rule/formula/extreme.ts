import * as z from 'zod';
import type { FactDefinition, FactType, Text } from '../../domain/fact.js';
import { typesWith } from '../../domain/type/index.js';
import type { Condition } from '../condition.js';
import type { Formula } from '../formula.js';
import type { Kind, Node } from './kind.js';
import { oneWord } from './one-type.js';
import { readOverList } from './over-list.js';

/** Which of the values over a list is taken. */
export type End = 'min' | 'max';

/** The least or the greatest value over the items of a list. */
export interface Extreme extends Node {
  readonly kind: 'extreme';
  readonly end: End;
  readonly over: FactDefinition;
  readonly parts: readonly [of: Formula];
  /** Which items count, where not all do. */
  readonly conditions?: readonly Condition[];
}

const ordered: readonly FactType[] = typesWith(({ order }) => order !== undefined);

const readItems = readOverList(['of', 'over', 'where'], ['of', 'over']);

const extreme = (end: End, meaning: Text, gives: string): Kind<Extreme> => ({
  meaning,
  keys: {},
  takes: '`{ "of", "over", "where"? }`',
  gives,
  form: ({ formula, condition, factId }) =>
    z.strictObject({ of: formula, over: factId, where: condition.optional() }),
  read: (written, scope, path, readPart) => {
    const { over, of, conditions } = readItems(written, scope, path, readPart) ?? {};
    if (over === undefined || of === undefined) return undefined;
    const { type } = of;
    return ordered.includes(type)
      ? {
          kind: 'extreme',
          end,
          type,
          ...oneWord([of]),
          over,
          parts: [of],
          ...(conditions && { conditions }),
        }
      : scope.complain([...path, 'of'], {
          code: 'formula-units-unfit',
          values: { operation: end, types: [type] },
        });
  },
});

export const min = extreme(
  'min',
  { zh: '清单各项中的最小值', en: 'The least value over a list' },
  'the least over the items of a list; none of no item',
);

export const max = extreme(
  'max',
  { zh: '清单各项中的最大值', en: 'The greatest value over a list' },
  'the greatest over the items of a list; none of no item',
);
