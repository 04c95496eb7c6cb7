import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assessment, guangxiQianqiJigai as policy } from '../../src/index.js';
import { applicationOf } from '../arbitrary/answers.js';
import { applications } from '../arbitrary/application.js';

const asOf = '2026-11-24';

type Needs = readonly (readonly [fact: string, neededBy: readonly string[]])[];

const needs = ({ missing }: Assessment): Needs => missing.map(({ fact, neededBy }) => [fact, neededBy]);

/** Each fact once, with the provisions that wait for it: what eligibility waits for, then the rest. */
const needsOfFindings = ({ findings }: Assessment): Needs => {
  const requirements = findings.filter(({ kind }) => kind === 'requirement');
  const facts = [...requirements, ...findings].flatMap(({ missing }) => missing);
  return [...new Set(facts)].map((fact) => [
    fact,
    findings.filter(({ missing }) => missing.includes(fact)).map(({ provision }) => provision),
  ]);
};

describe('an assessment of the bundled policy', () => {
  it('is the same from both executors, survives JSON, and misses what its open findings miss', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(applications, async ({ stated }) => {
        const application = policy.parseApplication(applicationOf(stated));
        const assessment = policy.evaluateSync(application, { asOf });
        const fromEngine = await policy.evaluate(application, { asOf });
        if (!isDeepStrictEqual(fromEngine, assessment)) expect(fromEngine).toStrictEqual(assessment);
        const copy: unknown = JSON.parse(JSON.stringify(assessment));
        if (!isDeepStrictEqual(copy, assessment)) expect(copy).toStrictEqual(assessment);
        expect(needs(assessment)).toEqual(needsOfFindings(assessment));
        for (const { verdict, missing } of assessment.findings)
          if (verdict !== 'undetermined') expect(missing).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
