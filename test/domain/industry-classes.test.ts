import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Member } from '../../src/domain/fact.js';
import { industryClassName } from '../../src/domain/industry-classes.js';

const sections = 'rules/national/derived/industry-section.json';

it('sections are called as where they are a fact of their own', () => {
  const { members }: { members: readonly Member[] } = JSON.parse(readFileSync(sections, 'utf8'));
  expect(members.map(({ value }) => industryClassName(value))).toEqual(members.map(({ label }) => label));
  expect(members).toHaveLength(20);
});

it.each([
  ['C134', '制糖业'],
  ['C16', '烟草制品业'],
  ['R90', '娱乐业'],
  ['C1', undefined],
  ['constructor', undefined],
])('%s is %s', (code, name) => {
  expect(industryClassName(code)?.zh).toBe(name);
});
