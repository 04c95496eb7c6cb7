import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf } from './calculation.js';

const schedules = {
  a: { schedule: { year: 2026, amount: '70万元' } },
  b: { schedule: { year: 2028, amount: '24万元' } },
};
const inYear = (...operands: readonly unknown[]) => ({
  formula: `inYear(${operands.join(', ')})`,
  with: schedules,
});

describe('inYear', () => {
  it.each([
    [2026, '700000'],
    [2027, '0'],
    [2028, '240000'],
    ['2026 + 2', '240000'],
  ])('%s has %s元', (year, amount) => {
    expect(numberOf(inYear('a + b', year), 'money')).toBe(amount);
  });

  it('an unknown year is unknown and asks for the date', () => {
    const { value, missing } = calculate(inYear('a + b', 'yearOf(project.productionDate)'), 'money');
    expect([value, missing]).toEqual([undefined, ['project.productionDate']]);
  });

  it.each([[['a + b']], [[2026, 'a + b']], [['a + b', '2026-01-01']], [['1元', 'firstYear(a + b)']]])(
    'of %j is refused',
    (operands) => {
      expect(refusalOf(inYear(...operands), 'money')).toMatch(/^formula-(units-)?unfit$/);
    },
  );
});
