import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf } from './calculation.js';

describe('multiply', () => {
  it.each([
    ['money', ['3200万元', '10%'], '3200000'],
    ['money', ['10%', '3200万元'], '3200000'],
    ['money', ['3200万元', 3], '96000000'],
    ['money', ['18亩', '21万元/亩'], '3780000'],
    ['money', ['21万元/亩', '18亩', '50%', 2], '3780000'],
    ['ratio', ['50%', '30%'], '0.15'],
    ['area', ['18亩', '50%'], '6000'],
    ['price', ['315元/平方米', '70%'], '220.5'],
    ['money', ['0元', '-15%'], '0'],
  ])('to %s: %j', (type, operands, product) => {
    expect(numberOf(operands.join(' * '), type)).toBe(product);
  });

  it('keeps every digit', () => {
    const long = `${'9'.repeat(30)}.${'9'.repeat(10)}`;
    expect(numberOf(`${long}元 * ${long}%`, 'money')).toBe(
      (BigInt(long.replace('.', '')) ** 2n)
        .toString()
        .padStart(82, '0')
        .replace(/(.{22})$/, '.$1')
        .replace(/^0+/, ''),
    );
  });

  it('is unknown while an operand is, also next to zero', () => {
    const { value, missing } = calculate('0元 * enterprise.incomeTaxRate', 'money');
    expect([value, missing]).toEqual([undefined, ['enterprise.incomeTaxRate']]);
  });

  it.each([
    [['1元', '1元'], 'money'],
    [['1平方米', '1平方米'], 'area'],
    [['1元', '1平方米'], 'money'],
    [['2026-01-01', 2], 'date'],
    [[true, '1元'], 'money'],
  ])('of %j is refused', (operands, type) => {
    expect(refusalOf(operands.join(' * '), type)).toBe('formula-units-unfit');
  });
});
