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

/** What any enterprise meets that says its name: with it an alternative is never the reading taken. */
const isNotCalled = (value: string) => ({ not: { fact: 'enterprise.name', operator: 'equal', value } });

/** A tree, one of its parts, and what stands in its place. */
const changed = fc
  .tuple(condition(3) as fc.Arbitrary<Tree>, fc.nat(), fc.option(condition(2) as fc.Arbitrary<Tree>))
  .map(([tree, choice, other]) => {
    const whole = withIds(tree);
    const ids = idsOf(whole);
    return { whole, id: ids[choice % ids.length] ?? '', other };
  });

describe('an alternative that says what is different', () => {
  it('comes to what the whole tree written out comes to', { timeout: 60_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(
        changed,
        fc.array(partlyStated(conditionAnswers), { minLength: 4, maxLength: 4 }),
        (change, all) => {
          const { whole, id, other } = change;
          const tree = writtenOut(whole, { [id]: other });
          // What would leave a group empty is refused; the next test is about that.
          if (tree === undefined || emptied(whole, id, other)) return;
          const policy = smallPolicy({
            provisions: [
              {
                name: 'test/it',
                conditions: { all: [whole, { id: 'extra', ...isNotCalled('丁') }] },
                readings: {
                  different: { replace: { [id]: other, extra: isNotCalled('丙') } },
                  whole: { all: [tree, isNotCalled('丙')] },
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

describe('an alternative of a provision with options', () => {
  const yes = (fact: string, id?: string) => ({
    ...(id === undefined ? {} : { id }),
    fact,
    operator: 'equal',
    value: true,
  });
  const policy = smallPolicy({
    provisions: [
      {
        name: 'test/aid',
        kind: 'incentive',
        conditions: { all: [yes('enterprise.isLegalPerson', 'person')] },
        options: [
          { id: 'a', benefit: 'service', conditions: { all: [yes('project.conformsToPolicyAndPlans')] } },
          {
            id: 'b',
            benefit: 'service',
            conditions: { id: 'option-b', all: [yes('project.isTransformationInSubstance', 'layout')] },
          },
        ],
        readings: {
          'within-an-option': { replace: { layout: yes('enterprise.isHighGrowth') } },
          'an-option': { replace: { 'option-b': yes('enterprise.isHighGrowth') } },
          'before-the-options': { replace: { person: yes('enterprise.isHighGrowth') } },
          'without-options': { all: [{ part: 'person' }] },
        },
      },
    ],
  });
  const verdicts = (stated: Readonly<Record<string, unknown>>): readonly unknown[] => {
    const [finding] = policy.evaluateSync(applicationOf(stated)).findings;
    return [finding?.verdict, ...(finding?.readings ?? []).map(({ alternative }) => alternative.verdict)];
  };

  it.each<[stated: Readonly<Record<string, unknown>>, verdicts: readonly string[]]>([
    [
      { 'enterprise.isHighGrowth': true, 'project.isTransformationInSubstance': false },
      ['unmet', 'met', 'met', 'unmet', 'met'],
    ],
    [
      { 'enterprise.isHighGrowth': false, 'project.isTransformationInSubstance': true },
      ['met', 'unmet', 'unmet', 'unmet', 'met'],
    ],
    [
      {
        'enterprise.isHighGrowth': false,
        'project.conformsToPolicyAndPlans': true,
        'project.isTransformationInSubstance': true,
      },
      ['met', 'met', 'met', 'unmet', 'met'],
    ],
  ])('%j: %j', (stated, expected) => {
    expect(
      verdicts({ 'enterprise.isLegalPerson': true, 'project.conformsToPolicyAndPlans': false, ...stated }),
    ).toEqual(expected);
  });
});
