import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf } from './calculation.js';

describe('add', () => {
  it.each([
    ['money', ['1.5亿元', '20万元', '0.05元'], '150200000.05'],
    ['area', ['1亩', '1亩', '1亩'], '2000'],
    ['price', ['1元/平方米', '2000元/亩'], '4'],
    ['ratio', ['15%', '-5%'], '0.1'],
    ['count', [3, 4], '7'],
  ])('of %s: %j', (type, operands, sum) => {
    expect(numberOf(operands.join(' + '), type)).toBe(sum);
  });

  it('is unknown while an operand is, and asks for all that are', () => {
    const formula = 'project.fixedAssetInvestment + project.planYearInvestment + 1元';
    expect(calculate(formula, 'money').missing).toEqual([
      'project.fixedAssetInvestment',
      'project.planYearInvestment',
    ]);
    const half = calculate(formula, 'money', { 'project.planYearInvestment': '1元' });
    expect(half.value).toBeUndefined();
    expect(half.missing).toEqual(['project.fixedAssetInvestment']);
  });

  it.each([
    [['1元', '15%'], 'money', 'formula-units-unfit'],
    [['1元', 1], 'money', 'formula-units-unfit'],
    [['1元', '1平方米'], 'money', 'formula-units-unfit'],
    [['1元', '2026-01-01'], 'money', 'formula-units-unfit'],
    [[true, true], 'bool', 'formula-units-unfit'],
    [['1元', '1元'], 'ratio', 'formula-type-unfit'],
  ])('of %j as %s is refused: %s', (operands, type, code) => {
    expect(refusalOf(operands.join(' + '), type)).toBe(code);
  });
});
