import { describe, expect, it } from 'vitest';
import type { Policy, TestOutcome } from '../../src/index.js';
import { smallPolicy } from '../small-pack.js';

const isHighGrowth = { fact: 'enterprise.isHighGrowth', operator: 'equal', value: true };

/** A policy that asks for growth, from which a document departs in a window. */
const departing = (effective: { from?: string; to?: string; on?: string }): Policy =>
  smallPolicy({
    provisions: [
      {
        name: 'test/growth',
        conditions: {
          all: [
            {
              fact: 'enterprise.incomeTaxRate',
              operator: 'greaterThanInclusive',
              value: { fact: 'parameter.growth' },
            },
          ],
        },
      },
    ],
    parameters: [
      {
        id: 'parameter.growth',
        type: 'ratio',
        default: '15%',
        exceptions: [{ when: isHighGrowth, value: '12%', document: '文件', effective }],
      },
    ],
  });

const asked = (policy: Policy, application: object, asOf: string) => {
  const { findings, missing } = policy.evaluateSync({ planYear: 2026, ...application }, { asOf });
  const { outcome } = findings[0] ?? {};
  const test = outcome?.kind === 'all' ? (outcome.parts[0] as TestOutcome) : undefined;
  return { expected: test?.expected, missing: missing.map(({ fact }) => fact) };
};

const growing = { enterprise: { isHighGrowth: true, incomeTaxRate: '10%' } };
const default15 = { value: { value: '0.15', unit: '' } };
const excepted12 = { value: { value: '0.12', unit: '' }, source: { zh: '文件', en: '文件' } };

describe('the window of an exception is tested', () => {
  const year2026 = { from: '2026-01-01', to: '2026-12-31' };

  it.each([
    ['2025-12-31', default15],
    ['2026-01-01', excepted12],
    ['2026-12-31', excepted12],
    ['2027-01-01', default15],
  ])('on the as-of date %s where it names none', (asOf, expected) => {
    expect(asked(departing(year2026), growing, asOf).expected).toMatchObject(expected);
  });

  it.each([
    [2025, default15],
    [2026, excepted12],
    [2027, default15],
  ])(
    'on the plan year %i where it says so, whatever the as-of date is (AMBIGUITIES 31)',
    (planYear, expected) => {
      const policy = departing({ ...year2026, on: 'planYear.start' });
      for (const asOf of ['2025-06-01', '2026-06-01', '2027-06-01'])
        expect(asked(policy, { ...growing, planYear }, asOf).expected).toMatchObject(expected);
    },
  );

  it('on a date that nobody has stated, which is asked for', () => {
    const policy = departing({ ...year2026, on: 'project.completionDate' });
    const { expected, missing } = asked(
      policy,
      { enterprise: { isHighGrowth: true, incomeTaxRate: '13%' } },
      '2026-06-01',
    );
    expect(expected).toMatchObject({ value: null });
    expect(missing).toEqual(['project.completionDate']);
  });
});
