import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf, yearsOf } from './calculation.js';

const asset = (changes: Readonly<Record<string, unknown>> = {}) => ({
  depreciation: {
    method: "'straight-line'",
    basis: '100元',
    residualRate: '10%',
    years: 3,
    life: 3,
    putIntoUse: '2026-12-15',
    ...changes,
  },
});

/** The total of a schedule, which takes a name in the formula. */
const totalOf = (schedule: unknown) => ({ formula: 'total(schedule)', with: { schedule } });

describe('depreciation', () => {
  it.each([
    ['straight-line', {}, { 2027: '30', 2028: '30', 2029: '40' }],
    ['straight-line', { putIntoUse: '2026-06-30' }, { 2026: '15', 2027: '30', 2028: '30', 2029: '25' }],
    ['one-off', {}, { 2027: '100' }],
    ['one-off', { putIntoUse: '2026-11-30' }, { 2026: '100' }],
    ['shortened-life', { years: 2 }, { 2027: '45', 2028: '45', 2029: '10' }],
    ['double-declining', { years: 4, life: 4 }, { 2027: '50', 2028: '25', 2029: '7.5', 2030: '17.5' }],
    ['double-declining', { years: 2, life: 2 }, { 2027: '45', 2028: '55' }],
    ['double-declining', { residualRate: '60%', years: 4, life: 4 }, { 2027: '40', 2030: '60' }],
    ['sum-of-years', {}, { 2027: '45', 2028: '30', 2029: '25' }],
  ])('%s, %j', (method, changes, years) => {
    expect(yearsOf(asset({ method: `'${method}'`, ...changes }))).toEqual(years);
  });

  it('without the residual rate is unknown and asks for it', () => {
    const { value, missing } = calculate(
      totalOf(asset({ residualRate: 'enterprise.incomeTaxRate' })),
      'money',
    );
    expect([value, missing]).toEqual([undefined, ['enterprise.incomeTaxRate']]);
  });

  it.each([
    ['no years', { years: 0 }],
    ['more than a hundred years', { years: 101 }],
    ['a part of a year', { years: '3 * 60%' }],
    ['no statutory life', { life: 0 }],
    ['a method that there is not', { method: "'degressive'" }],
  ])('over %s has no value, and a reason', (_, changes) => {
    const { value, reason } = calculate(totalOf(asset(changes)), 'money');
    expect([value, reason?.code]).toEqual([undefined, 'no-value']);
  });

  it('sums to the basis whatever the method', () => {
    for (const method of ['one-off', 'straight-line', 'double-declining', 'sum-of-years'])
      expect(numberOf(totalOf(asset({ method: `'${method}'`, years: 7, life: 7 })), 'money')).toBe('100');
  });

  it.each([
    ['a ratio for the basis', asset({ basis: '10%' }), 'formula-units-unfit'],
    ['a year for the date', asset({ putIntoUse: 2026 }), 'formula-units-unfit'],
    ['a key too many', asset({ months: 3 }), 'key-unknown'],
    ['a list', { depreciation: ["'one-off'", '1元'] }, 'object-expected'],
  ])('with %s is refused: %s', (_, formula, code) => {
    expect(refusalOf(totalOf(formula), 'money')).toBe(code);
  });
});
