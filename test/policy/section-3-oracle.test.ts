import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment, EvaluateOptions } from '../../src/index.js';
import { applicationOf } from '../arbitrary/answers.js';
import { partlyStated } from '../arbitrary/partial.js';
import { section3Answers } from '../arbitrary/section-3.js';
import { section3, section3Policy, verdictsOf } from './section-3.js';
import { judgeSection3 } from './section-3-oracle.js';

const situation = fc.record({
  planYear: fc.constantFrom(2026, 2026, 2026, 2027),
  answers: partlyStated(section3Answers),
  growth: fc.constantFrom(undefined, undefined, '12%', '15%', '15.01%'),
});

const found = (assessment: Assessment) => ({
  verdicts: verdictsOf(assessment),
  eligible: assessment.eligibility.verdict,
});

describe('both executors come to what the hand-written section 三 comes to', () => {
  it('on 3,000 applications, complete and incomplete', { timeout: 60_000 }, async () => {
    const policy = section3Policy();
    const seen = new Map([...section3, 'eligible', 'sizeClass'].map((name) => [name, new Set<unknown>()]));
    await fc.assert(
      fc.asyncProperty(situation, async ({ planYear, answers: { stated }, growth }) => {
        const application = policy.parseApplication(applicationOf(stated, planYear));
        const options: EvaluateOptions = {
          asOf: '2026-11-24',
          ...(growth === undefined ? {} : { parameters: { minimumOutputGrowth: growth } }),
        };
        const { verdicts, eligible, sizeClasses } = judgeSection3(planYear, stated, growth);
        expect(found(policy.evaluateSync(application, options))).toEqual({ verdicts, eligible });
        expect(found(await policy.evaluate(application, options))).toEqual({ verdicts, eligible });
        const [sizeClass, ...others] = sizeClasses;
        const known = others.length === 0 ? sizeClass : undefined;
        const possible = others.length === 0 ? undefined : { oneOf: sizeClasses };
        expect(policy.knownFacts(application)['enterprise.sizeClass']).toBe(known);
        expect(policy.possibleFacts(application)['enterprise.sizeClass']).toEqual(possible);
        for (const [name, value] of Object.entries({
          ...verdicts,
          eligible,
          sizeClass: sizeClasses.join(),
        }))
          seen.get(name)?.add(value);
      }),
      { numRuns: 3000 },
    );
    // The applications were varied enough to tell the two apart: each was met, unmet and undetermined.
    expect([...seen].filter(([, values]) => values.size < 3)).toEqual([]);
    expect(seen.get('sizeClass')).toEqual(
      new Set([
        'large',
        'medium',
        'small',
        'micro',
        'small,micro',
        'medium,small,micro',
        'large,medium,small,micro',
      ]),
    );
  });
});
