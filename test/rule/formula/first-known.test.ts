import { describe, expect, it } from 'vitest';
import { calculate, refusalOf } from '../operation/calculation.js';

const decision = 'project.outputAfter';
const estimate = 'project.outputBefore';

describe('??', () => {
  it('gives its first operand where that is known, which is no presumption', () => {
    const result = calculate(`${decision} ?? 1元`, 'money', { 'project.outputAfter': '2元' });
    expect(result).toMatchObject({ value: { value: '2' }, missing: [], presumed: false });
  });

  it('gives a later one where those before are unknown, which is a presumption', () => {
    const result = calculate(`${decision} ?? ${estimate} ?? 1元`, 'money', {
      'project.outputBefore': '3元',
    });
    expect(result).toMatchObject({ value: { value: '3' }, missing: [], presumed: true });
  });

  it('is unknown where all are, and asks for all', () => {
    const { value, missing } = calculate(`${decision} ?? ${estimate}`, 'money');
    expect([value, missing]).toEqual([undefined, ['project.outputAfter', 'project.outputBefore']]);
  });

  it('passes over a calculation that has no value', () => {
    const answers = { 'project.outputAfter': '2元', 'project.outputBefore': '0元' };
    expect(calculate(`${decision} / ${estimate} ?? 0%`, 'ratio', answers).value).toMatchObject({
      value: '0',
    });
  });

  it('false is known', () => {
    const result = calculate('project.isTransformationInSubstance ?? true', 'bool', {
      'project.isTransformationInSubstance': false,
    });
    expect(result).toMatchObject({ value: false, presumed: false });
  });

  it('a presumption stays one in what is calculated from it', () => {
    const presumed = { id: 'project.presumed', type: 'money', formula: `${decision} ?? 1元` };
    expect(calculate('project.presumed + 1元', 'money', {}, { derived: [presumed] })).toMatchObject({
      value: { value: '2' },
      presumed: true,
    });
  });

  it.each([
    ['a list of which nothing is stated', undefined, true],
    ['a list that is stated', [{ cost: '1元', inputVat: '2元' }], false],
    ['a field that an item states', [{ cost: '1元', inputVat: '0元' }], false],
    ['a field that an item leaves out', [{ cost: '1元', inputVat: '0元' }, { cost: '1元' }], true],
    ['a list without items', [], false],
  ])('in a sum presumes of %s: %s, %s', (_, items, presumed) => {
    const netCost = {
      id: 'project.equipment.net',
      over: 'project.equipment',
      type: 'money',
      formula: 'item.cost - (item.inputVat ?? 0元)',
    };
    const whole = {
      formula: 'of ?? 0元',
      with: { of: { sum: { of: 'item.net', over: 'project.equipment' } } },
    };
    const answers = { 'project.equipment': items };
    expect(calculate(whole, 'money', answers, { derived: [netCost] }).presumed).toBe(presumed);
  });

  it.each([
    ['1元 ?? 1%', 'formula-type-unfit'],
    ["'x' ?? true", 'formula-type-unfit'],
    ['1元 ??', 'formula-unfit'],
  ])('of %s is refused: %s', (formula, code) => {
    expect(refusalOf(formula, 'money')).toBe(code);
  });
});
