import { describe, expect, it } from 'vitest';
import { isMeasure } from '../../../src/domain/fact.js';
import { parseLiteral } from '../../../src/domain/parse-application.js';
import { toQuantity } from '../../../src/quantity/measure.js';
import { promise } from './promise.js';

promise(
  'count',
  [
    [0, '0'],
    [1, '1'],
    [Number.MAX_SAFE_INTEGER, '9,007,199,254,740,991'],
  ],
  [
    [-1, 'count-malformed'],
    [0.5, 'count-malformed'],
    [Number.MAX_SAFE_INTEGER + 1, 'count-malformed'],
    ['1', 'count-malformed'],
    ['1人', 'count-malformed'],
    [true, 'count-malformed'],
  ],
);

describe('in a rule file', () => {
  const literal = (written: unknown, unit?: string): unknown => {
    const result = parseLiteral(written, {
      type: 'count',
      label: { zh: '某项', en: 'something' },
      ...(unit === undefined ? {} : { unit }),
    });
    if ('problems' in result) return result.problems.map(({ code }) => code).join(' ');
    return isMeasure(result.value) ? toQuantity(result.value, unit) : result.value;
  };

  it.each<[written: unknown, value: string]>([
    [12, '12'],
    ['12个月', '12'],
    ['12 个月', '12'],
    ['１２个月', '12'],
    ['1,200个月', '1200'],
    ['0个月', '0'],
    ['-0个月', '0'],
    ['12.0个月', '12'],
    ['9007199254740991个月', '9007199254740991'],
  ])('%j is a count of months', (written, value) => {
    expect(literal(written, '个月')).toEqual({ value, unit: '个月' });
  });

  it.each<[written: unknown, code: string]>([
    ['12人', 'unit-unfit'],
    ['12元', 'unit-unfit'],
    ['12', 'count-malformed'],
    ['12.5个月', 'count-malformed'],
    ['-1个月', 'count-malformed'],
    ['9007199254740992个月', 'count-malformed'],
    ['个月', 'count-malformed'],
    [12.5, 'count-malformed'],
    [{ value: '12', unit: '个月' }, 'count-malformed'],
  ])('%j is none: %s', (written, code) => {
    expect(literal(written, '个月')).toBe(code);
  });

  it('has no measure word where its fact has none', () => {
    expect(literal(12)).toEqual({ value: '12', unit: '' });
    expect(literal('12个')).toBe('count-malformed');
  });
});
