import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../src/check/read-pack.js';
import type { Pack } from '../../src/pack/pack.js';
import { mentionsInCondition } from '../../src/rule/mention.js';
import { randomPack } from '../arbitrary/small-pack.js';
import { pack as bundled } from '../editor/bundled-pack.js';
import { packFiles, type SmallPack } from '../small-pack.js';

const linked = (pack: SmallPack): Pack => {
  const { pack: read } = readPack(packFiles(pack));
  if (read === undefined) throw new Error('the pack does not link');
  return read;
};

const isTrue = (fact: string) => ({ fact, operator: 'equal', value: true });

/** Each name of the order before something that its verdict rests on. */
const misplaced = ({ graph, provisions }: Pack): readonly string[] => {
  const place = new Map(graph.order.map((name, index) => [name, index]));
  return provisions.flatMap(({ name, conditions, readings }) =>
    [conditions, ...readings.map(({ alternative }) => alternative.conditions)]
      .flatMap(mentionsInCondition)
      .filter((mention) => !((place.get(mention.name) ?? Number.NaN) < (place.get(name) ?? -1)))
      .map((mention) => `${name} before ${mention.name}`),
  );
};

describe('the order of names', () => {
  it('has every name of the bundled pack once, after all that it rests on', () => {
    const { graph, dictionary, derived, provisions } = bundled;
    const names = [...dictionary.keys(), ...derived.keys(), ...provisions.map(({ name }) => name)];
    expect([...graph.order].sort()).toEqual([...new Set(names)].sort());
    expect(new Set(graph.order).size).toBe(graph.order.length);
    expect(misplaced(bundled)).toEqual([]);
    expect(graph.circle).toBeUndefined();
  });

  it('has every name of random packs after all that it rests on', () => {
    fc.assert(
      fc.property(randomPack, (pack) => {
        expect(misplaced(linked(pack))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('follows derived fields of items through one another', () => {
    const { graph } = linked({
      provisions: [{ name: 'test/any', conditions: { all: [isTrue('enterprise.isPrivate')] } }],
      derived: [
        {
          id: 'project.equipment.outer',
          over: 'project.equipment',
          type: 'money',
          formula: 'item.inner + 1元',
        },
        {
          id: 'project.equipment.inner',
          over: 'project.equipment',
          type: 'money',
          formula: { table: [{ when: isTrue('enterprise.isPrivate'), value: 'item.cost' }] },
        },
      ],
    });
    const places = ['enterprise.isPrivate', 'project.equipment.inner', 'project.equipment.outer'].map(
      (name) => graph.order.indexOf(name),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

describe('what can overturn a presumption', () => {
  const { graph, provisions } = linked({
    provisions: [
      { name: 'test/direct', conditions: { all: [isTrue('project.ruling')] } },
      { name: 'test/behind', conditions: { all: [isTrue('project.graded')] } },
      { name: 'test/reference', conditions: { condition: 'test/behind' } },
      { name: 'test/none', conditions: { all: [isTrue('enterprise.isPrivate')] } },
    ],
    derived: [
      {
        id: 'project.ruling',
        type: 'bool',
        formula: 'project.isTransformationInSubstance ?? enterprise.isLegalPerson',
      },
      {
        id: 'project.graded',
        type: 'bool',
        formula: { table: [{ when: isTrue('project.ruling'), value: true }, { value: false }] },
      },
    ],
  });

  it.each([
    ['test/direct', ['project.isTransformationInSubstance']],
    ['test/behind', ['project.isTransformationInSubstance']],
    ['test/reference', ['project.isTransformationInSubstance']],
    ['test/none', []],
  ])('of %s is %j, and not what is fallen back on', (name, expected) => {
    const provision = provisions.find((each) => each.name === name);
    const mentions = provision === undefined ? [] : mentionsInCondition(provision.conditions);
    expect([...new Set(graph.fallbacksBehind(mentions))]).toEqual(expected);
  });
});
