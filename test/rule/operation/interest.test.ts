import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf } from './calculation.js';

const repayments = 'project.loan.repayments';

const loan = (changes: Readonly<Record<string, unknown>> = {}) => ({
  interest: {
    principal: '3000万元',
    repayments,
    from: '2026-03-15',
    months: 24,
    rate: '1.5%',
    count: "'months-12'",
    ...changes,
  },
});

describe('interest', () => {
  it.each([
    ['nothing repaid, nothing stated', {}, undefined, '900000'],
    ['an empty list of repayments', {}, [], '900000'],
    ['1,000万元 after a year', {}, [{ date: '2027-03-15', amount: '1000万元' }], '750000'],
    ['repaid on the first day', {}, [{ date: '2026-03-15', amount: '3000万元' }], '0'],
    ['repaid before', {}, [{ date: '2026-03-01', amount: '1000万元' }], '600000'],
    ['on 2,000万元 at most', { cap: '2000万元' }, [{ date: '2027-03-15', amount: '500万元' }], '600000'],
    ['no months', { months: 0 }, undefined, '0'],
    ['by days of 365', { months: 12, count: "'actual-365'" }, undefined, '450000'],
    ['by days of 360', { months: 12, count: "'actual-360'" }, undefined, '456250'],
  ])('%s', (_, changes, list, amount) => {
    expect(numberOf(loan(changes), 'money', { [repayments]: list })).toBe(amount);
  });

  it.each([
    ['a repayment without date', [{ amount: '1元' }]],
    ['a repayment without amount', [{ date: '2027-01-01' }]],
  ])('with %s has no value, and a reason', (_, list) => {
    const { value, reason } = calculate(loan(), 'money', { [repayments]: list });
    expect([value, reason?.code]).toEqual([undefined, 'no-value']);
  });

  it('without a value names every fact that it was to be calculated from', () => {
    const { reason } = calculate(loan({ rate: '3%' }), 'money', { [repayments]: [{ amount: '1元' }] });
    expect(reason?.facts).toContain(repayments);
  });

  it.each([
    ['a part of a month', { months: '1 * 50%' }],
    ['more than a hundred years', { months: 1201 }],
    ['a day count that there is not', { count: "'actual-366'" }],
  ])('for %s has no value, and a reason', (_, changes) => {
    const { value, reason } = calculate(loan(changes), 'money');
    expect([value, reason?.code]).toEqual([undefined, 'no-value']);
  });

  it('is the same with a repayment of nothing, whenever it is', () => {
    const list = [{ date: '2026-06-01', amount: '0元' }];
    expect(numberOf(loan(), 'money', { [repayments]: list })).toBe('900000');
  });

  it.each([
    ['not stated are presumed to be none', undefined, true],
    ['stated to be none', [], false],
    ['stated', [{ date: '2027-03-15', amount: '1元' }], false],
  ])('repayments %s', (_, list, presumed) => {
    expect(calculate(loan(), 'money', { [repayments]: list }).presumed).toBe(presumed);
  });

  it('of an unknown principal is unknown and asks for it', () => {
    const { value, missing } = calculate(loan({ principal: 'project.loan.principal' }), 'money');
    expect([value, missing]).toEqual([undefined, ['project.loan.principal']]);
  });

  it.each([
    ['a ratio for the cap', loan({ cap: '50%' }), 'formula-units-unfit'],
    ['money for the rate', loan({ rate: '1元' }), 'formula-units-unfit'],
    ['a list that there is not', loan({ repayments: 'project.loan.payments' }), 'fact-unknown'],
    [
      'no rate',
      { interest: { principal: '1元', repayments, from: '2026-01-01', months: 1, count: "'months-12'" } },
      'key-missing',
    ],
  ])('with %s is refused: %s', (_, formula, code) => {
    expect(refusalOf(formula, 'money')).toBe(code);
  });
});
