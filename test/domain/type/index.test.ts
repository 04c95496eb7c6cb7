import { expect, it } from 'vitest';
import type { FactType } from '../../../src/domain/fact.js';
import { areAlike, factTypes, typesWith } from '../../../src/domain/type/index.js';

it.each<[FactType, string | undefined]>([
  ['money', 'amount'],
  ['price', 'amount'],
  ['ratio', 'amount'],
  ['area', 'amount'],
  ['count', 'count'],
  ['number', 'amount'],
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
  expect(quantities).toEqual(expect.arrayContaining(['money', 'price', 'ratio', 'area', 'count', 'number']));
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
  ['number', 'count', false],
  ['number', 'ratio', false],
  ['list', 'enum', false],
])('%s and %s stand for one another: %s', (a, b, expected) => {
  expect(areAlike({ type: a }, { type: b })).toBe(expected);
  expect(areAlike({ type: b }, { type: a })).toBe(expected);
});

it.each<[FactType, a: string | undefined, b: string | undefined, boolean]>([
  ['count', '人', '人', true],
  ['count', '人', '个月', false],
  ['count', '月', '个月', true],
  ['count', '人', undefined, true],
  ['count', '人', '', true],
  ['count', undefined, undefined, true],
  ['number', '分', '分', true],
  ['number', '分', '吨标准煤', false],
  ['money', '元', '元', true],
  // Amounts are calculated in canonical units, which nobody needs to say.
  ['money', '元', undefined, true],
])('of type %s, values in %s and in %s stand for one another: %s', (type, a, b, expected) => {
  expect(areAlike({ type, unit: a }, { type, unit: b })).toBe(expected);
  expect(areAlike({ type, unit: b }, { type, unit: a })).toBe(expected);
});
