import type { Derivation } from '../../assessment/derivation.js';
import type { Explainer } from '../explainer.js';
import type { Line } from './line.js';
import type { Telling } from './say-expression.js';
import { isLongSchedule } from './say-value.js';

/** What items of a list are called: those without a name by number. */
export const sayItemNames = (items: readonly (string | number)[], { words }: Explainer): readonly string[] =>
  items.map((item) => (typeof item === 'string' ? item : words.itemNumber(item)));

/** As many items as a summary lists. */
const mostItems = 5;

/**
 * The items of a list that count, each with its calculation, those without a name by number. Schedules of many years are left to
 * the table of the whole.
 */
export const sayItems = (
  { terms }: Derivation & { readonly kind: 'sum' | 'extreme' },
  { words, detail, result, explained }: Telling,
): readonly Line[] => {
  if (detail === 'summary' && terms.length > mostItems) return [];
  return terms.flatMap(({ name, number, value, derivation }, index) =>
    isLongSchedule(value)
      ? []
      : [
          // What one item explains, such as its own rate, says nothing of the next.
          result(name ?? words.itemNumber(number ?? index + 1), value, derivation, new Set(explained)),
        ],
  );
};
