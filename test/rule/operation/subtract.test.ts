import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf } from './calculation.js';

describe('subtract', () => {
  it.each([
    ['money', ['1.08亿元', '9000万元'], '18000000'],
    ['money', ['1亿元', '2亿元'], '-100000000'],
    ['money', ['3万元', '30000元'], '0'],
    ['money', ['100元', '1元', '2元', '3元'], '94'],
    ['area', ['1平方米', '1亩'], '-665.6666666666666666666666666666667'],
    ['ratio', ['15%', '12%'], '0.03'],
    ['count', [3, 4], '-1'],
  ])('of %s: %j', (type, operands, difference) => {
    expect(numberOf(operands.join(' - '), type)).toBe(difference);
  });

  it('is unknown while an operand is', () => {
    const { value, missing } = calculate('1元 - project.outputBefore', 'money');
    expect([value, missing]).toEqual([undefined, ['project.outputBefore']]);
  });

  it.each([
    [['1元', '15%'], 'formula-units-unfit'],
    [['2026-12-31', '2026-01-01'], 'formula-units-unfit'],
  ])('of %j is refused: %s', (operands, code) => {
    expect(refusalOf(operands.join(' - '), 'money')).toBe(code);
  });
});
