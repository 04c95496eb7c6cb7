import { expect, it } from 'vitest';
import type { Field } from '../../src/index.js';
import { guangxiQianqiJigai as policy } from '../../src/index.js';
import { builtInsOf } from '../../src/pack/built-in.js';
import { measureWordPattern, units } from '../../src/quantity/unit.js';

const fields: readonly (readonly [id: string, field: Field])[] = [...policy.facts, ...builtInsOf()].flatMap(
  (fact) => [
    [fact.id, fact] as const,
    ...Object.entries(fact.fields ?? {}).map(([name, field]) => [`${fact.id}.${name}`, field] as const),
  ],
);
/** The plan year goes with what any pack counts in years, by whatever word. */
const counted = fields.filter(
  ([id, { type }]) => (type === 'count' || type === 'number') && id !== 'planYear',
);

it('every count and number has a measure word, one for each thing that is counted', () => {
  const words = counted.map(([, { unit }]) => unit ?? '');
  for (const word of words) {
    expect(word).toMatch(measureWordPattern);
    expect(units.has(word)).toBe(false);
  }
  expect([...new Set(words)].sort()).toEqual(['个', '人', '年'].sort());
});
