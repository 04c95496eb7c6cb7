import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationOf } from '../arbitrary/answers.js';
import { condition, conditionAnswers, derived, parameters } from '../arbitrary/condition.js';
import { partlyStated } from '../arbitrary/partial.js';
import { smallPolicy } from '../small-pack.js';

type Tree = { readonly [key: string]: unknown };

const groupKeys = ['all', 'any'] as const;

/** The tree with an id for each of its parts, by which a change says where it is. */
const withIds = (tree: Tree, next = { id: 0 }): Tree => {
  const id = `part-${next.id++}`;
  const inside = Object.fromEntries(
    Object.entries(tree).map(([key, value]) => {
      if (key === 'not') return [key, withIds(value as Tree, next)];
      return groupKeys.some((group) => group === key)
        ? [key, (value as readonly Tree[]).map((part) => withIds(part, next))]
        : [key, value];
    }),
  );
  return { id, ...inside };
};

const idsOf = (tree: Tree): readonly string[] => [
  tree.id as string,
  ...[tree.not, tree.all, tree.any].flatMap((inside) =>
    inside === undefined ? [] : [inside].flat().flatMap((part) => idsOf(part as Tree)),
  ),
];

/** Takes the replacements in the tree as written; `undefined` where a group would be left empty. */
const writtenOut = (tree: Tree, replace: Readonly<Record<string, Tree | null>>): Tree | undefined => {
  const { id, ...plain } = tree;
  const other = replace[id as string];
  if (other !== undefined) return other ?? undefined;
  if ('not' in tree) {
    const part = writtenOut(tree.not as Tree, replace);
    return part && { not: part };
  }
  for (const key of groupKeys) {
    if (!(key in tree)) continue;
    const parts = (tree[key] as readonly Tree[]).flatMap((part) => writtenOut(part, replace) ?? []);
    return parts.length === 0 ? undefined : { [key]: parts };
  }
  return plain;
};

const always = { fact: 'enterprise.name', operator: 'equal', value: '丙' };

/** A tree, one of its parts, and what stands in its place. */
const changed = fc
  .tuple(condition(3) as fc.Arbitrary<Tree>, fc.nat(), fc.option(condition(2) as fc.Arbitrary<Tree>))
  .map(([tree, choice, other]) => {
    const whole = withIds(tree);
    const ids = idsOf(whole);
    return { whole, id: ids[choice % ids.length] ?? '', other };
  });

describe('an alternative that says what is different', () => {
  it('comes to what the whole tree written out comes to', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        changed,
        fc.array(partlyStated(conditionAnswers), { minLength: 4, maxLength: 4 }),
        (change, all) => {
          const { whole, id, other } = change;
          const replacement = other === null ? null : { any: [other, always] };
          const tree = writtenOut(whole, { [id]: replacement });
          // What would leave a group empty is refused; the next test is about that.
          if (tree === undefined || emptied(whole, id, replacement)) return;
          const policy = smallPolicy({
            provisions: [
              {
                name: 'test/it',
                conditions: whole,
                readings: {
                  different: { replace: { [id]: replacement } },
                  whole: { all: [tree] },
                },
              },
            ],
            derived,
            parameters,
          });
          for (const { stated } of all) {
            const [finding] = policy.evaluateSync(applicationOf(stated), { asOf: '2026-06-30' }).findings;
            const [different, written] =
              finding?.readings.map((reading) => reading.alternative.verdict) ?? [];
            expect(different).toBe(written);
            compared++;
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(500);
  });
});

/** Whether a part is left out of a group or a negation that has nothing else. */
const emptied = (tree: Tree, id: string, replacement: Tree | null): boolean => {
  if (replacement !== null) return false;
  const inside = [tree.not, tree.all, tree.any].flatMap((part) =>
    part === undefined ? [] : [part].flat(),
  ) as Tree[];
  return (
    (inside.length === 1 && inside[0]?.id === id) || inside.some((part) => emptied(part, id, replacement))
  );
};
