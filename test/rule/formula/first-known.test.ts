import { describe, expect, it } from 'vitest';
import { calculate, refusalOf } from '../operation/calculation.js';

const decision = { fact: 'project.outputAfter' };
const estimate = { fact: 'project.outputBefore' };

describe('firstKnown', () => {
  it('gives its first operand where that is known, which is no presumption', () => {
    const result = calculate({ firstKnown: [decision, '1元'] }, 'money', { 'project.outputAfter': '2元' });
    expect(result).toMatchObject({ value: { value: '2' }, missing: [], presumed: false });
  });

  it('gives a later one where those before are unknown, which is a presumption', () => {
    const result = calculate({ firstKnown: [decision, estimate, '1元'] }, 'money', {
      'project.outputBefore': '3元',
    });
    expect(result).toMatchObject({ value: { value: '3' }, missing: [], presumed: true });
  });

  it('is unknown where all are, and asks for all', () => {
    const { value, missing } = calculate({ firstKnown: [decision, estimate] }, 'money');
    expect([value, missing]).toEqual([undefined, ['project.outputAfter', 'project.outputBefore']]);
  });

  it('passes over a calculation that has no value', () => {
    const growth = { divide: [decision, estimate] };
    const answers = { 'project.outputAfter': '2元', 'project.outputBefore': '0元' };
    expect(calculate({ firstKnown: [growth, '0%'] }, 'ratio', answers).value).toMatchObject({ value: '0' });
  });

  it('false is known', () => {
    const result = calculate({ firstKnown: [{ fact: 'project.fitsClusterLayout' }, true] }, 'bool', {
      'project.fitsClusterLayout': false,
    });
    expect(result).toMatchObject({ value: false, presumed: false });
  });

  it('a presumption stays one in what is calculated from it', () => {
    const presumed = { id: 'project.presumed', type: 'money', formula: { firstKnown: [decision, '1元'] } };
    const formula = { add: [{ fact: 'project.presumed' }, '1元'] };
    expect(calculate(formula, 'money', {}, { derived: [presumed] })).toMatchObject({
      value: { value: '2' },
      presumed: true,
    });
  });

  it.each([
    [[], 'group-empty'],
    [['1元', '1%'], 'formula-type-unfit'],
  ])('of %j is refused: %s', (operands, code) => {
    expect(refusalOf({ firstKnown: operands }, 'money')).toBe(code);
  });
});
