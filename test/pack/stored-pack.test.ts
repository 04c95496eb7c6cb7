import { describe, expect, it } from 'vitest';
import { restorePack, type StoredPack, storePack } from '../../src/pack/stored-pack.js';
import { packFiles as bundledFiles, pack as linked } from '../editor/bundled-pack.js';

/** Everything but functions. */
const withoutFunctions = (value: unknown): unknown => {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) return [...value].map(withoutFunctions);
  if (Array.isArray(value)) return value.map(withoutFunctions);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutFunctions(part)]));
};

describe('a pack that was put in order at build', () => {
  const stored: StoredPack = JSON.parse(JSON.stringify(storePack(bundledFiles)));

  it('is the pack that was linked, after it was written as JSON', () => {
    expect(withoutFunctions(restorePack(stored))).toEqual(withoutFunctions(linked));
  });

  it('holds no text of the rule files as written, and no case', () => {
    expect(Object.keys(stored).sort()).toEqual(['digest', 'documents', 'order', 'texts']);
    expect(Object.keys(stored.documents).filter((path) => path.startsWith('cases/'))).toEqual([]);
  });

  it('that names what this library has not, is refused', () => {
    const path = 'eligibility/investment-scale.json';
    const provision = {
      ...(stored.documents[path] as object),
      conditions: { all: [{ fact: 'project.name', operator: 'near', value: 'x' }] },
    };
    const foreign = { ...stored, documents: { ...stored.documents, [path]: provision } };
    expect(() => restorePack(foreign)).toThrow('near');
  });
});
