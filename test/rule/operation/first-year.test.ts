import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf } from './calculation.js';

const year = (number: number, amount: string) => ({ schedule: { year: number, amount } });

describe('firstYear', () => {
  it.each([
    ['a + b', year(2030, '1元'), year(2027, '1元'), '2027'],
    ['a + b', year(2026, '0元'), year(2027, '1元'), '2027'],
    ['a - b', year(2027, '1元'), year(2026, '1元'), '2026'],
  ])('of %s, %j and %j, is %s', (schedule, a, b, first) => {
    expect(numberOf({ formula: `firstYear(${schedule})`, with: { a, b } }, 'count')).toBe(first);
  });

  it('of a schedule without an amount has no value, and a reason', () => {
    const { value, reason, missing } = calculate(
      { formula: 'firstYear(a)', with: { a: year(2026, '0元') } },
      'count',
    );
    expect([value, reason?.code, missing]).toEqual([undefined, 'no-value', []]);
  });

  it('of money is refused', () => {
    expect(refusalOf('firstYear(1元)', 'count')).toBe('formula-units-unfit');
  });
});
