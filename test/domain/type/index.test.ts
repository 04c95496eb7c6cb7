import { expect, it } from 'vitest';
import type { FactType } from '../../../src/domain/fact.js';
import { areAlike, factTypes, typesWith } from '../../../src/domain/type/index.js';

it.each<[FactType, string | undefined]>([
  ['money', 'amount'],
  ['price', 'amount'],
  ['ratio', 'amount'],
  ['area', 'amount'],
  ['count', 'count'],
  ['date', 'date'],
  ['bool', undefined],
  ['text', undefined],
  ['code', undefined],
  ['enum', undefined],
  ['list', undefined],
  ['schedule', undefined],
])('%s is compared as %s', (name, order) => {
  expect(factTypes[name].order).toBe(order);
});

it('holds quantities by the name of what they measure', () => {
  const quantities = typesWith(({ dimension }) => dimension !== undefined);
  expect(quantities).toEqual(expect.arrayContaining(['money', 'price', 'ratio', 'area', 'count']));
  for (const name of quantities) expect(factTypes[name].dimension).toBe(name);
});

it.each<[FactType, FactType, boolean]>([
  ['text', 'enum', true],
  ['enum', 'code', true],
  ['code', 'text', true],
  ['money', 'money', true],
  ['list', 'list', true],
  ['text', 'date', false],
  ['money', 'price', false],
  ['ratio', 'count', false],
  ['list', 'enum', false],
])('%s and %s stand for one another: %s', (a, b, expected) => {
  expect(areAlike(a, b)).toBe(expected);
  expect(areAlike(b, a)).toBe(expected);
});
