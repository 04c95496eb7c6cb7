import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf } from './calculation.js';

const year = (number: number, amount: string) => ({ schedule: { year: number, amount } });

/** The total of a schedule, which takes a name in the formula. */
const totalOf = (schedule: unknown) => ({ formula: 'total(schedule)', with: { schedule } });

describe('total', () => {
  it.each([
    [year(2026, '1.5元'), '1.5'],
    [{ formula: 'a + b', with: { a: year(2026, '1元'), b: year(2030, '2元') } }, '3'],
    [{ formula: 'a - b', with: { a: year(2026, '1元'), b: year(2027, '1元') } }, '0'],
  ])('of %j is %s元', (schedule, total) => {
    expect(numberOf(totalOf(schedule), 'money')).toBe(total);
  });

  it('of an unknown schedule is unknown and asks for what it waits for', () => {
    const schedule = year(2026, 'enterprise.incomeTaxPayable');
    const { value, missing } = calculate(totalOf(schedule), 'money');
    expect([value, missing]).toEqual([undefined, ['enterprise.incomeTaxPayable']]);
  });

  it.each(['1元', 2026, 'enterprise.incomeTaxPayableForecast'])('of %j is refused', (operand) => {
    expect(refusalOf(`total(${operand})`, 'money')).toBe('formula-units-unfit');
  });
});
