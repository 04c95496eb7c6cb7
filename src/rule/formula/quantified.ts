import * as z from 'zod';
import type { FactDefinition, Text } from '../../domain/fact.js';
import type { Condition } from '../condition.js';
import type { Kind, Node } from './kind.js';
import { readOverList } from './over-list.js';

/** What is asked of the items of a list. */
export type Quantifier = 'some' | 'every' | 'none' | 'count';

/** Whether some, every or none of a list's items meets a condition, or how many do. */
export interface Quantified extends Node {
  readonly kind: 'quantified';
  readonly quantifier: Quantifier;
  readonly over: FactDefinition;
  /** What is asked of an item; a count may be of all. */
  readonly conditions?: readonly Condition[];
}

const quantified = (quantifier: Quantifier, meaning: Text, gives: string): Kind<Quantified> => {
  const isCount = quantifier === 'count';
  const readItems = readOverList(['over', 'where'], isCount ? ['over'] : ['over', 'where']);
  return {
    meaning,
    keys: {},
    takes: isCount ? '`{ "over", "where"? }`' : '`{ "over", "where" }`',
    gives,
    form: ({ condition, factId }) =>
      z.strictObject({ over: factId, where: isCount ? condition.optional() : condition }),
    read: (written, scope, path, readPart) => {
      const { over, conditions } = readItems(written, scope, path, readPart) ?? {};
      return (
        over && {
          kind: 'quantified',
          quantifier,
          type: isCount ? 'count' : 'bool',
          over,
          ...(conditions && { conditions }),
        }
      );
    },
  };
};

export const some = quantified(
  'some',
  { zh: '清单中有一项条件成立', en: 'Whether an item of a list meets the condition' },
  'true as soon as one item meets it, whatever is unknown of the others',
);

export const every = quantified(
  'every',
  { zh: '清单各项条件均成立', en: 'Whether every item of a list meets the condition' },
  'false as soon as one item does not meet it; true of no item',
);

export const none = quantified(
  'none',
  { zh: '清单中没有一项条件成立', en: 'Whether no item of a list meets the condition' },
  'false as soon as one item meets it; true of no item',
);

export const count = quantified(
  'count',
  { zh: '清单中条件成立的项数', en: 'How many items of a list meet the condition' },
  'count of the items of a list',
);
