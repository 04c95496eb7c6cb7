import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf } from './calculation.js';

describe('min', () => {
  it.each([
    ['money', ['300万元', '0.02亿元', '2500000元'], '2000000'],
    ['ratio', ['15%', '-1%', '0%'], '-0.01'],
    ['count', [4, 3, 3], '3'],
    ['area', ['1亩', '666平方米', '667平方米'], '666'],
  ])('of %s: %j', (type, operands, least) => {
    expect(numberOf(`min(${operands.join(', ')})`, type)).toBe(least);
  });

  it('compares quotients exactly', () => {
    expect(numberOf('min(1元 / 3元, 33.3333333333%)', 'ratio')).toBe('0.333333333333');
    expect(numberOf('min(1元 / 3元, 33.3333333334%)', 'ratio')).toBe(`0.${'3'.repeat(34)}`);
  });

  it('is unknown while an operand is: it could be less', () => {
    const { value, missing } = calculate('min(0元, project.outputBefore)', 'money');
    expect([value, missing]).toEqual([undefined, ['project.outputBefore']]);
  });

  it.each([
    [['1元', 1], 'formula-units-unfit'],
    [['2026-01-01', '2026-01-02'], 'formula-units-unfit'],
    [['1元'], 'formula-unfit'],
    [[], 'formula-unfit'],
  ])('of %j is refused: %s', (operands, code) => {
    expect(refusalOf(`min(${operands.join(', ')})`, 'money')).toBe(code);
  });
});
