import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf } from './calculation.js';

describe('round', () => {
  it.each([
    ['0.004元', '0'],
    ['0.005元', '0.01'],
    ['0.0149999999元', '0.01'],
    ['1.005元', '1.01'],
    ['3200万元', '32000000'],
    ['1元 / 3', '0.33'],
    ['2元 / 3', '0.67'],
    ['1.15元 * 10%', '0.12'],
  ])('money half up to 分: %s is %s元', (formula, rounded) => {
    expect(numberOf(`round(${formula})`, 'money')).toBe(rounded);
  });

  it('is unknown while its operand is', () => {
    expect(calculate('round(project.outputBefore)', 'money').missing).toEqual(['project.outputBefore']);
  });

  it.each([
    ['15%', 'ratio'],
    ['1平方米', 'area'],
    [1, 'count'],
    ['2026-01-01', 'date'],
  ])('of %j is refused', (operand, type) => {
    expect(refusalOf(`round(${operand})`, type)).toBe('formula-units-unfit');
  });
});
