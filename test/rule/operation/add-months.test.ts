import { describe, expect, it } from 'vitest';
import { calculate, refusalOf } from './calculation.js';

describe('addMonths', () => {
  it.each([
    ['2026-11-15', 1, '2026-12-15'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', 0, '2026-03-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-15', 24, '2028-03-15'],
    ['2026-01-15', '1 - 2', '2025-12-15'],
  ])('%s and %s months: %s', (date, months, later) => {
    expect(calculate(`addMonths(${date}, ${months})`, 'date').value).toBe(later);
  });

  it.each([
    ['date', 'addMonths(project.productionDate, 3个月)', 'project.productionDate'],
    ['count', 'addMonths(asOf, months(project.completionDate, 2026-12-31))', 'project.completionDate'],
  ])('of an unknown %s is unknown and asks for it', (_, formula, fact) => {
    const { value, missing } = calculate(formula, 'date');
    expect([value, missing]).toEqual([undefined, [fact]]);
  });

  it.each(['3年', 'enterprise.employees'])('by %s, which are no months, is refused', (count) => {
    expect(refusalOf(`addMonths(asOf, ${count})`, 'date')).toBe('measure-words-unfit');
  });

  it.each([
    ['a part of a month', '10 * 25%'],
    ['months beyond every calendar', 1_000_000],
    ['a year of five digits', 12 * 8000],
  ])('by %s has no value, and a reason', (_, months) => {
    const { value, reason } = calculate(`addMonths(2026-01-15, ${months})`, 'date');
    expect([value, reason?.code]).toEqual([undefined, 'no-value']);
  });

  it.each([[['2026-01-01']], [[1, '2026-01-01']], [['2026-01-01', '1元']], [['2026-01-01', '10%']]])(
    'of %j is refused',
    (operands) => {
      expect(refusalOf(`addMonths(${operands.join(', ')})`, 'date')).toMatch(/^formula-(units-)?unfit$/);
    },
  );
});
