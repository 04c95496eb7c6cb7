import type { PackFiles } from '../src/index.js';
import type { Expression } from '../src/rule/notation/expression.js';
import { isMisfit, parseExpression } from '../src/rule/notation/parse-expression.js';

interface Derived {
  readonly id: string;
  readonly formula: unknown;
}

/** The parts that a formula around gives names to. */
type Named = Readonly<Record<string, unknown>>;

const isDerived = (path: string): boolean => path.startsWith('derived/');

const partsOf = (expression: Expression): readonly Expression[] => {
  if ('parts' in expression) return expression.parts;
  return 'part' in expression ? [expression.part] : [];
};

const namesIn = (expression: Expression): readonly string[] => [
  ...(expression.kind === 'name' ? [expression.name] : []),
  ...partsOf(expression).flatMap(namesIn),
];

/** The names before the last operand of each `??`. */
const namesBeforeLast = (expression: Expression): readonly string[] => [
  ...(expression.kind === 'chain' && expression.sign === '??'
    ? expression.parts.slice(0, -1).flatMap(namesIn)
    : []),
  ...partsOf(expression).flatMap(namesBeforeLast),
];

const namesOf = (text: string, names: (expression: Expression) => readonly string[]): readonly string[] => {
  const expression = parseExpression(text);
  return isMisfit(expression) ? [] : names(expression);
};

const namedAround = (part: object, named: Named): Named =>
  'with' in part && typeof part.with === 'object' ? { ...named, ...part.with } : named;

/**
 * The facts that may override a presumption: those that stand before the last operand of a `??`, directly or behind
 * derived facts, and the lists that are taken to be empty. Fields of items do not count: an item is stated as a whole.
 */
export const overridingFacts = (files: PackFiles): ReadonlySet<string> => {
  const derived = new Map(
    Object.entries(files)
      .filter(([path]) => isDerived(path))
      .map(([, text]): Derived => JSON.parse(text))
      .map(({ id, formula }) => [id, formula] as const),
  );
  const overriding = new Set<string>();
  const gatherName = (name: string, named: Named): void => {
    if (name.startsWith('item.')) return;
    if (Object.hasOwn(named, name)) gather(named[name], named);
    else if (derived.has(name)) gather(derived.get(name), {});
    else if (name.includes('.')) overriding.add(name);
  };
  const gather = (part: unknown, named: Named): void => {
    if (typeof part === 'string') for (const name of namesOf(part, namesIn)) gatherName(name, named);
    if (typeof part !== 'object' || part === null) return;
    const around = namedAround(part, named);
    // The value of a test is no formula, unless it is a fact.
    for (const [key, inner] of Object.entries(part))
      if (key !== 'label' && !(key === 'value' && 'operator' in part && typeof inner !== 'object'))
        gather(inner, around);
  };
  const search = (part: unknown, named: Named): void => {
    if (typeof part === 'string' && part.includes('??'))
      for (const name of namesOf(part, namesBeforeLast)) gatherName(name, named);
    if (typeof part !== 'object' || part === null) return;
    if ('repayments' in part) gather(part.repayments, named);
    for (const inner of Object.values(part)) search(inner, namedAround(part, named));
  };
  for (const [path, text] of Object.entries(files))
    if (path.endsWith('.json') && !path.startsWith('cases/')) search(JSON.parse(text), {});
  return overriding;
};
