import { describe, expect, it } from 'vitest';
import { isPolicyError, parseApplication, guangxiQianqiJigai as policy } from '../../src/index.js';
import { todayInChina } from '../../src/quantity/date.js';
import { smallPolicy } from '../small-pack.js';

const isLegalPerson = { all: [{ fact: 'enterprise.isLegalPerson', operator: 'equal', value: true }] };

describe('the as-of date', () => {
  it('is today in China by default, and written into the assessment', () => {
    const before = todayInChina();
    const { asOf } = policy.evaluateSync({ planYear: 2026 });
    expect([before, todayInChina()]).toContain(asOf);
  });

  it('is the one asked for', async () => {
    expect(policy.evaluateSync({ planYear: 2026 }, { asOf: '2024-02-29' }).asOf).toBe('2024-02-29');
    expect((await policy.evaluate({ planYear: 2026 }, { asOf: '2024-02-29' })).asOf).toBe('2024-02-29');
  });

  it.each(['2026-02-30', '2026-2-1', 'today', '', 20260201, new Date(0)])('%o is refused', async (asOf) => {
    const options = { asOf: asOf as string };
    const application = parseApplication({ planYear: 2026 });
    for (const evaluate of [
      async () => policy.evaluateSync(application, options),
      () => policy.evaluate(application, options),
      async () => policy.knownFacts(application, options),
    ]) {
      const error: unknown = await evaluate().catch((caught: unknown) => caught);
      expect(isPolicyError(error) && error.violations.map(({ code, path }) => `${path} ${code}`)).toEqual([
        'asOf date-malformed',
      ]);
    }
  });

  it('is a fact that conditions may test', () => {
    const until2026 = smallPolicy({
      provisions: [
        {
          name: 'test/a',
          conditions: { all: [{ fact: 'asOf', operator: 'lessThanInclusive', value: '2026-12-31' }] },
        },
      ],
    });
    const verdict = (asOf: string) =>
      until2026.evaluateSync({ planYear: 2030 }, { asOf }).findings[0]?.verdict;
    expect(['2026-12-31', '2027-01-01'].map(verdict)).toEqual(['met', 'unmet']);
  });
});

describe('provisions in force', () => {
  const windowed = smallPolicy({
    provisions: [
      { name: 'test/always', kind: 'requirement', conditions: isLegalPerson },
      {
        name: 'test/in-2026',
        kind: 'requirement',
        conditions: { not: isLegalPerson },
        effective: { from: '2026-01-01', to: '2026-12-31' },
      },
    ],
  });
  const application = { planYear: 2026, enterprise: { isLegalPerson: true } };

  it.each([
    ['2025-12-31', ['test/in-2026'], 'met'],
    ['2026-01-01', [], 'unmet'],
    ['2026-12-31', [], 'unmet'],
    ['2027-01-01', ['test/in-2026'], 'met'],
  ])('on %s, not in force %j: eligible %s', async (asOf, notInForce, eligible) => {
    for (const assessment of [
      windowed.evaluateSync(application, { asOf }),
      await windowed.evaluate(application, { asOf }),
    ]) {
      expect(assessment.notInForce).toEqual(notInForce);
      expect(
        assessment.findings.filter(({ provision }) => assessment.notInForce.includes(provision)),
      ).toEqual([]);
      expect(assessment.eligibility.verdict).toBe(eligible);
    }
  });

  it('alone make an enterprise eligible for what depends on that', () => {
    const withSupport = smallPolicy({
      provisions: [
        {
          name: 'test/gone',
          kind: 'requirement',
          conditions: { not: isLegalPerson },
          effective: { to: '2025-12-31' },
        },
        { name: 'test/always', kind: 'requirement', conditions: isLegalPerson },
        {
          name: 'test/support',
          conditions: { all: [{ fact: 'plan.eligible', operator: 'equal', value: true }] },
        },
      ],
    });
    const { eligibility, findings } = withSupport.evaluateSync(application, { asOf: '2026-06-30' });
    expect(eligibility.verdict).toBe('met');
    expect(findings.find(({ provision }) => provision === 'test/support')?.verdict).toBe('met');
  });
});
