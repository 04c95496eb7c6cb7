import { describe, expect, it } from 'vitest';
import { calculate, numberOf, refusalOf } from './calculation.js';

const year = (number: number, amount: string) => ({ schedule: { year: number, amount } });
const schedules = { a: year(2026, '110元'), b: year(2027, '121元') };
const both = { formula: 'a + b', with: schedules };

const discounted = (of: unknown, rate: unknown, from: unknown) => ({ presentValue: { of, rate, from } });

describe('presentValue', () => {
  it.each([
    ['the first year has t = 1', both, '10%', 2026, '200'],
    ['no discount', both, '0%', 2026, '231'],
    ['a year later', both, '10%', 2025, '181.8181818181818181818181818181818'],
    ['a schedule that begins before the first year', both, '10%', 2027, '220'],
    ['one amount less another', { formula: 'a - b', with: schedules }, '10%', 2026, '0'],
    ['nothing', year(2026, '0元'), '5%', 2026, '0'],
  ])('%s: %j at %s from %i is %s元', (_, of, rate, from, value) => {
    expect(numberOf(discounted(of, rate, from), 'money')).toBe(value);
  });

  it('is exact: a third stays a fraction', () => {
    expect(calculate(discounted(year(2026, '100元'), '200%', 2026), 'money').value).toMatchObject({
      fraction: { numerator: '100', denominator: '3' },
    });
  });

  it.each([
    [2226, '0.01'],
    [2227, undefined],
    [9999, undefined],
  ])('of the year %i is reckoned from 2026 where it is no more than 200 years off', (far, value) => {
    const result = calculate(
      { formula: 'round(a)', with: { a: discounted(year(far, '200元'), '5%', 2026) } },
      'money',
    );
    expect(typeof result.value === 'object' && 'value' in result.value ? result.value.value : undefined).toBe(
      value,
    );
    expect(result.reason?.code).toBe(value === undefined ? 'no-value' : undefined);
  });

  it('at an unknown rate is unknown and asks for it', () => {
    const { value, missing } = calculate(
      discounted(both, 'parameter.rate', 2026),
      'money',
      {},
      {
        parameters: [{ id: 'parameter.rate', type: 'ratio', default: null }],
      },
    );
    expect([value, missing]).toEqual([undefined, ['parameter.rate']]);
  });

  it.each(['-0.01%', '-100%', '-250%'])('at the negative rate %s has no value, and a reason', (rate) => {
    const { value, reason } = calculate(discounted(both, rate, 2026), 'money');
    expect([value, reason?.code]).toEqual([undefined, 'no-value']);
  });

  it.each(['2026 * 50.5%', 0])('from the year %j has no value, and a reason', (from) => {
    const { value, reason } = calculate(discounted(both, '5%', from), 'money');
    expect([value, reason?.code]).toEqual([undefined, 'no-value']);
  });

  it.each([
    ['money', discounted('1元', '5%', 2026)],
    ['a count for the rate', discounted(both, 5, 2026)],
    ['a date for the year', discounted(both, '5%', '2026-01-01')],
  ])('of %s is refused', (_, formula) => {
    expect(refusalOf(formula, 'money')).toBe('formula-units-unfit');
  });
});
