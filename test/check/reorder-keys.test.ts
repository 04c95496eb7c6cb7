import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reorderKeys } from '../../src/check/reorder-keys.js';
import type { FileKind } from '../../src/pack/files.js';
import { misordered } from '../../src/pack/key-order.js';
import { soundPack } from './broken-pack.js';

const reordered = (text: string, kind: FileKind): string => reorderKeys(text, JSON.parse(text), kind);

describe('keys are put in order', () => {
  it('with what belongs to them, commas and line ends staying where they are', () => {
    const written =
      '{\r\n    "kind":"focus",\r\n  "name" :  "focus/a",\r\n\r\n  "title": { "en": "b",\t"zh": "甲" }\r\n}\r\n\r\n';
    expect(reordered(written, 'provision')).toBe(
      '{\r\n    "name" :  "focus/a",\r\n  "kind":"focus",\r\n\r\n  "title": { "zh": "甲",\t"en": "b" }\r\n}\r\n\r\n',
    );
  });

  it('in conditions and formulas, at every depth', () => {
    const written =
      '{ "formula": { "table": [{ "value": "1%", "when": { "all": [{ "value": "1元", "operator": "equal", "fact": "a.b" }] } }] }, "id": "a.b" }';
    expect(reordered(written, 'derived')).toBe(
      '{ "id": "a.b", "formula": { "table": [{ "when": { "all": [{ "fact": "a.b", "operator": "equal", "value": "1元" }] }, "value": "1%" }] } }',
    );
  });

  it('of a formula with named parts, whose names stay as they are', () => {
    const written =
      '{ "formula": { "with": { "y": { "formula": "1", "label": { "en": "b", "zh": "a" } }, "x": "y" }, "formula": "x" } }';
    expect(reordered(written, 'derived')).toBe(
      '{ "formula": { "formula": "x", "with": { "y": { "label": { "zh": "a", "en": "b" }, "formula": "1" }, "x": "y" } } }',
    );
  });

  it('in readings, bases and cases', () => {
    const reading =
      '{ "readings": [{ "en": "b", "zh": "a", "id": "c", "alternative": { "conditions": {}, "zh": "a", "en": "b" } }] }';
    expect(reordered(reading, 'provision')).toBe(
      '{ "readings": [{ "id": "c", "zh": "a", "en": "b", "alternative": { "zh": "a", "en": "b", "conditions": {} } }] }',
    );
    expect(reordered('{ "expect": {}, "application": { "b": 1, "a": 2 } }', 'case')).toBe(
      '{ "application": { "b": 1, "a": 2 }, "expect": {} }',
    );
  });

  it('but not among keys that are not known', () => {
    const written = '{ "kind": "focus", "nmae": "a", "name": "focus/a" }';
    expect(reordered(written, 'provision')).toBe(written);
  });
});

it('the files of the bundled pack are in order and stay as they are', () => {
  for (const [path, kind] of [
    ['policy.json', 'policy'],
    ['facts.json', 'facts'],
    ['parameters.json', 'parameters'],
    ['national/derived/size-class.json', 'derived'],
    ['eligibility/new-benefit.json', 'provision'],
  ] as const) {
    const text = soundPack[path] ?? '';
    expect(reordered(text, kind)).toBe(text);
  }
});

/** The value with the keys of every object in an order drawn at random. */
const shuffled = (value: unknown, random: () => number): unknown => {
  if (Array.isArray(value)) return value.map((entry) => shuffled(entry, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, entry]) => ({ key, entry, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ key, entry }) => [key, shuffled(entry, random)]),
  );
};

it('any order comes to the one order, with the same content', () => {
  const sound: unknown = JSON.parse(soundPack['eligibility/designated-size.json'] ?? '');
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (numbers) => {
      const random = (): number => numbers.next().value as number;
      const text = JSON.stringify(shuffled(sound, random), null, 2);
      const fixed = reordered(text, 'provision');
      expect(misordered(JSON.parse(fixed), 'provision')).toEqual([]);
      expect(JSON.stringify(JSON.parse(fixed))).toBe(JSON.stringify(sound));
    }),
    { numRuns: 20 },
  );
});
