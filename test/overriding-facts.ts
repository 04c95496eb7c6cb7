import type { PackFiles } from '../src/index.js';

interface Derived {
  readonly id: string;
  readonly formula: unknown;
}

const isDerived = (path: string): boolean => path.startsWith('derived/');

/**
 * The facts that may override a presumption: those that stand before the last operand of a `firstKnown`, directly
 * or behind derived facts. Fields of items do not count: an item is stated as a whole.
 */
export const overridingFacts = (files: PackFiles): ReadonlySet<string> => {
  const derived = new Map(
    Object.entries(files)
      .filter(([path]) => isDerived(path))
      .map(([, text]): Derived => JSON.parse(text))
      .map(({ id, formula }) => [id, formula] as const),
  );
  const overriding = new Set<string>();
  const gather = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('fact' in part && typeof part.fact === 'string' && !part.fact.startsWith('item.')) {
      const formula = derived.get(part.fact);
      if (formula === undefined) overriding.add(part.fact);
      else gather(formula);
    }
    for (const inner of Object.values(part)) gather(inner);
  };
  const search = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('firstKnown' in part && Array.isArray(part.firstKnown)) part.firstKnown.slice(0, -1).forEach(gather);
    Object.values(part).forEach(search);
  };
  for (const [path, text] of Object.entries(files)) if (path.endsWith('.json')) search(JSON.parse(text));
  return overriding;
};
