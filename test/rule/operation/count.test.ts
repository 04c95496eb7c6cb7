import { describe, expect, it } from 'vitest';
import { calculate, refusalOf } from './calculation.js';

const platforms = 'count(enterprise.researchPlatforms)';
const platform = { level: 'national', type: 'technology-centre' };

describe('count', () => {
  it.each([
    [[], '0'],
    [[platform], '1'],
    [[platform, platform, {}], '3'],
  ])('of the list %j is %s', (list, value) => {
    expect(calculate(platforms, 'count', { 'enterprise.researchPlatforms': list }).value).toMatchObject({
      value,
    });
  });

  it('of a list of members counts them too', () => {
    const honours = ['little-giant', 'single-champion'];
    const formula = 'count(enterprise.honours)';
    expect(calculate(formula, 'count', { 'enterprise.honours': honours }).value).toMatchObject({
      value: '2',
    });
  });

  it('of an unknown list is unknown, not zero', () => {
    const { value, missing } = calculate(platforms, 'count');
    expect([value, missing]).toEqual([undefined, ['enterprise.researchPlatforms']]);
  });

  it.each(['enterprise.name', 'enterprise.employees', 'project.nature'])('of %s is refused', (fact) => {
    expect(refusalOf(`count(${fact})`, 'count')).toBe('formula-units-unfit');
  });
});
