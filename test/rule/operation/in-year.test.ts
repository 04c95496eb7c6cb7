import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf } from './calculation.js';

const schedule = {
  add: [{ schedule: { year: 2026, amount: '70万元' } }, { schedule: { year: 2028, amount: '24万元' } }],
};

describe('inYear', () => {
  it.each([
    [2026, '700000'],
    [2027, '0'],
    [2028, '240000'],
    [{ add: [2026, 2] }, '240000'],
  ])('%j has %s元', (year, amount) => {
    expect(numberOf({ inYear: [schedule, year] }, 'money')).toBe(amount);
  });

  it('an unknown year is unknown and asks for the date', () => {
    const year = { yearOf: { fact: 'project.productionDate' } };
    const { value, missing } = calculate({ inYear: [schedule, year] }, 'money');
    expect([value, missing]).toEqual([undefined, ['project.productionDate']]);
  });

  it.each([[[schedule]], [[2026, schedule]], [[schedule, '2026-01-01']], [['1元', 2026]]])(
    'of %j is refused',
    (operands) => {
      expect(refusalOf({ inYear: operands }, 'money')).toMatch(/^formula-(units-)?unfit$/);
    },
  );
});
