import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf } from './calculation.js';

const year = (number: number, amount: string) => ({ schedule: { year: number, amount } });

describe('total', () => {
  it.each([
    [year(2026, '1.5元'), '1.5'],
    [{ add: [year(2026, '1元'), year(2030, '2元')] }, '3'],
    [{ subtract: [year(2026, '1元'), year(2027, '1元')] }, '0'],
  ])('of %j is %s元', (schedule, total) => {
    expect(numberOf({ total: schedule }, 'money')).toBe(total);
  });

  it('of an unknown schedule is unknown and asks for what it waits for', () => {
    const schedule = { schedule: { year: 2026, amount: { fact: 'enterprise.incomeTaxPayable' } } };
    const { value, missing } = calculate({ total: schedule }, 'money');
    expect([value, missing]).toEqual([undefined, ['enterprise.incomeTaxPayable']]);
  });

  it.each(['1元', 2026, { fact: 'enterprise.incomeTaxPayableForecast' }])('of %j is refused', (operand) => {
    expect(refusalOf({ total: operand }, 'money')).toBe('formula-units-unfit');
  });
});
