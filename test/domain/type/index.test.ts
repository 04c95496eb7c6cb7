import { expect, it } from 'vitest';
import type { FactType } from '../../../src/domain/fact.js';
import { areAlike, factTypes, typesWith } from '../../../src/domain/type/index.js';

it('says which types have an order, and in which words they are compared', () => {
  const orders = Object.entries(factTypes).map(([name, { order }]) => `${name} ${order ?? '-'}`);
  expect(orders).toEqual([
    'bool -',
    'money amount',
    'price amount',
    'ratio amount',
    'area amount',
    'count count',
    'date date',
    'text -',
    'code -',
    'enum -',
    'list -',
    'schedule -',
  ]);
});

it('says which types are quantities, and hold them by their own name', () => {
  expect(typesWith(({ dimension }) => dimension !== undefined)).toEqual([
    'money',
    'price',
    'ratio',
    'area',
    'count',
  ]);
  for (const [name, { dimension = name }] of Object.entries(factTypes)) expect(dimension).toBe(name);
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
