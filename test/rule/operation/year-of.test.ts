import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf } from './calculation.js';

describe('yearOf', () => {
  it.each([
    ['2026-01-01', '2026'],
    ['2026-12-31', '2026'],
    ['addMonths(2026-12-31, 1)', '2027'],
    ['planYear.end', '2026'],
  ])('%s is %s', (date, year) => {
    expect(numberOf(`yearOf(${date})`, 'count')).toBe(year);
  });

  it('of an unknown date is unknown and asks for it', () => {
    const { value, missing } = calculate('yearOf(project.productionDate)', 'count');
    expect([value, missing]).toEqual([undefined, ['project.productionDate']]);
  });

  it.each(['1元', 2026, true])('of %j is refused', (date) => {
    expect(refusalOf(`yearOf(${date})`, 'count')).toBe('formula-units-unfit');
  });
});
