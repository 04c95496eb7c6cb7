import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf } from './calculation.js';

describe('max', () => {
  it.each([
    ['money', ['300万元', '0.02亿元', '2500000元'], '3000000'],
    ['money', ['1元 - 2元', '0元'], '0'],
    ['ratio', ['-2%', '-1%'], '-0.01'],
    ['count', [4, 3, 4], '4'],
    ['area', ['1亩', '666平方米'], '666.6666666666666666666666666666667'],
  ])('of %s: %j', (type, operands, greatest) => {
    expect(numberOf(`max(${operands.join(', ')})`, type)).toBe(greatest);
  });

  it('is unknown while an operand is: it could be more', () => {
    const { value, missing } = calculate('max(0元, project.outputBefore)', 'money');
    expect([value, missing]).toEqual([undefined, ['project.outputBefore']]);
  });

  it.each([
    [['1元', '1%'], 'formula-units-unfit'],
    [['1元'], 'formula-unfit'],
    [[], 'formula-unfit'],
  ])('of %j is refused: %s', (operands, code) => {
    expect(refusalOf(`max(${operands.join(', ')})`, 'money')).toBe(code);
  });
});
