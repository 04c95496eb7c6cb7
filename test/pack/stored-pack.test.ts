import { describe, expect, it } from 'vitest';
import { restorePack, type StoredPack, storePack } from '../../src/pack/stored-pack.js';
import { packFiles as bundledFiles, pack as linked } from '../editor/bundled-pack.js';

/** Everything but the place of each part, which is not stored, and functions. */
const withoutPlaces = (value: unknown): unknown => {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) return [...value].map(withoutPlaces);
  if (Array.isArray(value)) return value.map(withoutPlaces);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      ['path', 'at'].includes(key) ? [] : [[key, withoutPlaces(part)]],
    ),
  );
};

describe('a pack that was linked at build', () => {
  const stored: StoredPack = JSON.parse(JSON.stringify(storePack(bundledFiles)));
  const restored = restorePack(stored);

  it('is the pack that was linked, after it was written as JSON', () => {
    expect(withoutPlaces(restored)).toEqual(withoutPlaces(linked));
  });

  it('knows in which file, and under which path of it, each tree is written', () => {
    const [provision] = restored.provisions.filter(({ name }) => name === 'eligibility/investment-scale');
    expect(provision?.conditions.path).toEqual(['conditions']);
  });

  it('holds no text of the rule files as written', () => {
    expect(Object.keys(stored).sort()).toEqual(['digest', 'documents', 'order', 'texts', 'trees']);
    expect(Object.keys(stored.documents).filter((path) => path.startsWith('cases/'))).toEqual([]);
  });

  it('that names what this library has not, is refused', () => {
    const path = 'eligibility/investment-scale.json';
    const trees = { conditions: { kind: 'test', fact: 'project.name', operator: 'near' } };
    const foreign = { ...stored, trees: { ...stored.trees, [path]: trees } };
    expect(() => restorePack(foreign)).toThrow('near');
  });
});
