import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guangxiQianqiJigai as policy, type Assessment, type EvaluateOptions } from '../../src/index.js';
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

const found = (assessment: Assessment): Record<string, string> => ({
  ...verdictsOf(assessment),
  eligible: assessment.eligibility.verdict,
});

describe('both executors come to what the hand-written section 三 comes to', () => {
  it('on 3,000 applications, complete and incomplete, clustered at the thresholds', { timeout: 60_000 }, async () => {
    const engine = section3Policy();
    const seen = new Map([...section3, 'eligible'].map((name) => [name, new Set<string>()]));
    await fc.assert(
      fc.asyncProperty(situation, async ({ planYear, answers: { stated }, growth }) => {
        const application = policy.parseApplication(applicationOf(stated, planYear));
        const options: EvaluateOptions = {
          asOf: '2026-11-24',
          ...(growth === undefined ? {} : { parameters: { minimumOutputGrowth: growth } }),
        };
        const expected = judgeSection3(planYear, stated, growth);
        expect(found(policy.evaluateSync(application, options))).toEqual(expected);
        expect(found(await engine.evaluate(application, options))).toEqual(expected);
        for (const [name, verdict] of Object.entries(expected)) seen.get(name)?.add(verdict);
      }),
      { numRuns: 3000 },
    );
    // The applications were varied enough to tell the two apart: everything was met, unmet and undetermined.
    expect([...seen].filter(([, verdicts]) => verdicts.size < 3)).toEqual([]);
  });
});
