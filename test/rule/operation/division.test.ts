import { describe, expect, it } from 'vitest';
import { calculate, refusalOf } from './calculation.js';

const formula = 'division(enterprise.industryCode)';

describe('division', () => {
  it.each([
    ['C1340', '13'],
    ['C13', '13'],
    ['B0610', '06'],
    ['D44', '44'],
  ])('of %s is %s', (code, division) => {
    expect(calculate(formula, 'text', { 'enterprise.industryCode': code }).value).toBe(division);
  });

  it('of an unknown code is unknown', () => {
    expect(calculate(formula, 'text').missing).toEqual(['enterprise.industryCode']);
  });

  it('of anything but a code is refused', () => {
    expect(refusalOf('division(project.nature)', 'text')).toBe('formula-units-unfit');
  });
});
