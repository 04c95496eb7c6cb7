import { describe, expect, it } from 'vitest';
import { calculate, refusalOf } from './calculation.js';

const formula = 'section(enterprise.industryCode)';

describe('section', () => {
  it.each([
    ['C1340', 'C'],
    ['C13', 'C'],
    ['B0610', 'B'],
    ['D44', 'D'],
    ['F5211', 'F'],
  ])('of %s is %s', (code, section) => {
    expect(calculate(formula, 'text', { 'enterprise.industryCode': code }).value).toBe(section);
  });

  it('of an unknown code is unknown', () => {
    expect(calculate(formula, 'text').missing).toEqual(['enterprise.industryCode']);
  });

  it('of anything but a code is refused', () => {
    expect(refusalOf('section(enterprise.name)', 'text')).toBe('formula-units-unfit');
  });
});
