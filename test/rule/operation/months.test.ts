import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf } from './calculation.js';

describe('months', () => {
  it.each([
    ['2026-01-15', '2026-03-15', '2'],
    ['2026-01-15', '2026-03-14', '1'],
    ['2026-12-31', '2027-01-31', '1'],
    ['2026-01-31', '2026-02-28', '1'],
    ['2026-01-31', '2026-02-27', '0'],
    ['2026-02-28', '2028-02-28', '24'],
    ['2026-01-15', '2026-01-15', '0'],
    ['2026-03-15', '2026-01-15', '0'],
  ])('from %s to %s: %s whole ones', (from, to, months) => {
    expect(numberOf(`months(${from}, ${to})`, 'count')).toBe(months);
  });

  it('from an unknown date is unknown and asks for it', () => {
    const { value, missing } = calculate('months(project.loan.payoutDate, 2026-01-01)', 'count');
    expect([value, missing]).toEqual([undefined, ['project.loan.payoutDate']]);
  });

  it.each([[['2026-01-01']], [['2026-01-01', 1]], [['1元', '2026-01-01']]])(
    'of %j is refused',
    (operands) => {
      expect(refusalOf(`months(${operands.join(', ')})`, 'count')).toMatch(/^formula-(units-)?unfit$/);
    },
  );
});
