import fc from 'fast-check';
import type { SmallPack, SmallProvision } from '../small-pack.js';
import { condition, derived, parameters } from './condition.js';

/** Shallow conditions too: in a deep one a single leaf seldom decides. */
const depths = [1, 2, 3, 4];
const names = ['test/a', 'test/b', 'test/c', 'test/d', 'test/e', 'test/f'] as const;

const ofAnyDepth = (earlier: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(...depths.map((depth) => condition(depth, earlier)));

/** An alternative is refused that is the reading taken, and no reading taken asks for this name. */
const differing = (conditions: unknown) => ({
  other: { any: [conditions, { fact: 'enterprise.name', operator: 'equal', value: '丙' }] },
});

const provision = (name: string, earlier: readonly string[]): fc.Arbitrary<SmallProvision> =>
  fc.record({
    name: fc.constant(name),
    kind: fc.constantFrom('requirement', 'priority'),
    conditions: ofAnyDepth(earlier),
    readings: fc.option(ofAnyDepth(earlier).map(differing), { nil: undefined }),
    notes: fc.option(
      fc.record({ when: condition(2, earlier), text: fc.constant('note') }).map((note) => [note]),
      {
        nil: undefined,
      },
    ),
  }) as fc.Arbitrary<SmallProvision>;

/** Support for what is eligible. */
const support: SmallProvision = {
  name: 'test/support',
  conditions: {
    any: [{ fact: 'plan.eligible', operator: 'equal', value: true }, { not: { condition: 'test/a' } }],
  },
};

/** How many random conditions a pack has at least. */
export const conditionsOfPack = names.length;

/** A pack of random provisions that refer to one another without a circle, in any order. */
export const randomPack: fc.Arbitrary<SmallPack> = fc
  .tuple(
    fc.tuple(...names.map((name, index) => provision(name, names.slice(0, index)))),
    fc.shuffledSubarray([...names.keys()], { minLength: names.length }),
  )
  .map(([provisions, order]) => ({
    provisions: [support, ...order.flatMap((index) => provisions[index] ?? [])],
    derived,
    parameters,
  }));
