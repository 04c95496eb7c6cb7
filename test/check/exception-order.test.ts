import { describe, expect, it } from 'vitest';
import { readPack } from '../../src/check/read-pack.js';
import { packFiles, type SmallParameter } from '../small-pack.js';

type Exception = NonNullable<SmallParameter['exceptions']>[number];

const test = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const growing = test('enterprise.isHighGrowth', 'equal', true);
const employees = (operator: string, value: number) => test('enterprise.employees', operator, value);
const code = (operator: string, value: unknown) => test('enterprise.industryCode', operator, value);

const codesOf = (one: Partial<Exception>, other: Partial<Exception>, inOrder?: true): readonly string[] => {
  const exceptions = [
    { when: growing, value: '10%', document: '甲', ...one },
    { when: growing, value: '12%', document: '乙', ...other },
  ];
  const parameter = { id: 'parameter.growth', type: 'ratio', default: '15%', exceptions };
  const files = packFiles({
    provisions: [{ name: 'test/one', conditions: { all: [growing] } }],
    parameters: [inOrder === undefined ? parameter : { ...parameter, inOrder }],
  });
  return readPack(files).problems.map((problem) => problem.code);
};

describe('two exceptions with different values are taken to be apart where', () => {
  it.each<[what: string, one: Partial<Exception>, other: Partial<Exception>]>([
    ['their windows do not meet', { effective: { to: '2026-12-31' } }, { effective: { from: '2027-01-01' } }],
    [
      'their windows on one date do not meet',
      { effective: { from: '2027-01-01', on: 'planYear.start' } },
      { effective: { from: '2026-01-01', to: '2026-12-31', on: 'planYear.start' } },
    ],
    ['one fact would need two values', { when: code('equal', 'C1340') }, { when: code('equal', 'C1711') }],
    [
      'one fact would need two values of lists',
      { when: code('in', ['C1340']) },
      { when: code('in', ['C1711']) },
    ],
    [
      'the second leaves out what the first asks for',
      { when: code('equal', 'C1340') },
      { when: code('notEqual', 'C1340') },
    ],
    [
      'one fact would lie in two ranges',
      { when: employees('lessThan', 300) },
      { when: employees('greaterThanInclusive', 300) },
    ],
    [
      'a part of them cannot hold together',
      { when: { all: [growing, employees('lessThan', 20)] } },
      { when: { any: [employees('equal', 20), { all: [employees('greaterThan', 20), growing] }] } },
    ],
  ])('%s', (_, one, other) => {
    expect(codesOf(one, other)).toEqual([]);
    expect(codesOf(other, one)).toEqual([]);
  });
});

describe('two exceptions with different values are refused where', () => {
  it.each<[what: string, one: Partial<Exception>, other: Partial<Exception>]>([
    ['nothing is said of the other', { when: growing }, { when: code('equal', 'C1340') }],
    ['their windows share a day', { effective: { to: '2026-12-31' } }, { effective: { from: '2026-12-31' } }],
    [
      'their windows are on two dates',
      { effective: { to: '2026-12-31' } },
      { effective: { from: '2027-01-01', on: 'planYear.start' } },
    ],
    [
      'their ranges share a number',
      { when: employees('lessThanInclusive', 300) },
      { when: employees('greaterThanInclusive', 300) },
    ],
    [
      'one way of the second meets the first',
      { when: employees('lessThan', 20) },
      { when: { any: [employees('equal', 20), employees('equal', 19)] } },
    ],
    [
      'a list may hold both',
      { when: test('project.purpose', 'contains', 'environment') },
      { when: test('project.purpose', 'contains', 'digital') },
    ],
    ['a negation tells them apart, which is not looked into', { when: growing }, { when: { not: growing } }],
  ])('%s', (_, one, other) => {
    expect(codesOf(one, other)).toEqual(['exceptions-overlap']);
    expect(codesOf(one, other, true)).toEqual([]);
  });
});

it('two exceptions with one value need no order', () => {
  expect(codesOf({ value: '12%' }, { when: code('equal', 'C1340'), value: '12.0%' })).toEqual([]);
});
