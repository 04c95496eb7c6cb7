import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  type EvaluateOptions,
  type Finding,
  guangxiQianqiJigai as policy,
  type Verdict,
} from '../../src/index.js';
import { readPackFiles } from '../../src/node.js';
import { type Answers, applicationOf } from '../arbitrary/answers.js';
import { oneMoreFact, type PartlyStated, partlyStated } from '../arbitrary/partial.js';
import { section3Answers } from '../arbitrary/section-3.js';
import { anyAnswers, writtenValue } from '../arbitrary/written-value.js';
import { overridingFacts } from '../overriding-facts.js';

const runs = { numRuns: 1000 };
const time = { timeout: 60_000 };
const asOf = '2026-11-24';

const files = readPackFiles('rules/guangxi-qianqi-jigai');
const overriding = overridingFacts(files);

/** Applications to the bundled policy: section 三 clustered at its thresholds, everything else anything. */
const applications: fc.Arbitrary<PartlyStated> = partlyStated(
  fc
    .tuple(anyAnswers(policy.facts, files), section3Answers)
    .map(([any, section3]) => ({ ...any, ...section3 })),
);

const assess = (answers: Answers, options: EvaluateOptions = {}): Assessment =>
  policy.evaluateSync(applicationOf(answers), { asOf, ...options });

const isSettled = ({ verdict }: { readonly verdict: Verdict }): boolean => verdict !== 'undetermined';

/** The provisions whose findings break a law, since a fact became known. */
const breaches = (
  before: Assessment,
  after: Assessment,
  isBroken: (before: Finding, after: Finding) => boolean,
) =>
  before.findings.flatMap((finding) => {
    const later = after.findings.find(({ provision }) => provision === finding.provision);
    return later !== undefined && isBroken(finding, later)
      ? [`${finding.provision}: ${finding.verdict}, ${later.verdict}`]
      : [];
  });

const hasFlipped = (before: Finding, after: Finding): boolean =>
  (isSettled(before) && after.verdict !== before.verdict) ||
  before.readings.some(
    ({ alternative }, index) =>
      isSettled(alternative) && after.readings[index]?.alternative.verdict !== alternative.verdict,
  );

describe('with one more fact', () => {
  it(
    'only an overriding fact flips what was settled, and only what was presumed; none settles what did not wait for it',
    time,
    () => {
      fc.assert(
        fc.property(oneMoreFact(applications, [...overriding]), ({ complete, stated, fact }) => {
          if (fact === undefined) return;
          const before = assess(stated);
          const after = assess({ ...stated, [fact]: complete[fact] });
          // Whatever the fact: a finding that does not say that it is presumed stays.
          expect(
            breaches(
              before,
              after,
              (was, is) => was.presumed === undefined && isSettled(was) && is.verdict !== was.verdict,
            ),
          ).toEqual([]);
          if (overriding.has(fact)) return;
          // Monotone: knowledge settles, and never flips.
          expect(breaches(before, after, hasFlipped)).toEqual([]);
          if (isSettled(before.eligibility))
            expect(after.eligibility.verdict).toBe(before.eligibility.verdict);
          // `missing` is relevant: a fact outside it leaves an undetermined finding undetermined.
          expect(
            breaches(
              before,
              after,
              (was, is) => !isSettled(was) && isSettled(is) && !was.missing.includes(fact),
            ),
          ).toEqual([]);
        }),
        { numRuns: 2000 },
      );
    },
  );

  it('the facts that override a presumption are those before the last operand of a firstKnown', () => {
    expect(overriding).toContain('project.fitsClusterLayout');
    const presumed = assess({ 'project.cluster': 'green-sugar' });
    const overridden = assess({ 'project.cluster': 'green-sugar', 'project.fitsClusterLayout': false });
    expect(breaches(presumed, overridden, hasFlipped)).toEqual(['eligibility/cluster-layout: met, unmet']);
  });
});

describe('with all that a finding misses', () => {
  it(
    'it asks for nothing more, whatever the answers: it is settled, or has no value, as after a division by zero',
    time,
    () => {
      fc.assert(
        fc.property(applications, fc.nat(), ({ complete, stated }, choice) => {
          const open = assess(stated).findings.filter((finding) => !isSettled(finding));
          const finding = open[choice % Math.max(1, open.length)];
          if (finding === undefined) return;
          const later = assess(
            { ...stated, ...Object.fromEntries(finding.missing.map((fact) => [fact, complete[fact]])) },
            { parameters: parametersAmong(finding.missing) },
          ).findings.find(({ provision }) => provision === finding.provision);
          expect([finding.provision, later?.missing ?? []]).toEqual([finding.provision, []]);
        }),
        runs,
      );
    },
  );
});

describe('an assessment', () => {
  it('is the same from both executors, survives JSON, and misses what its findings miss', time, async () => {
    await fc.assert(
      fc.asyncProperty(applications, async ({ stated }) => {
        const application = policy.parseApplication(applicationOf(stated));
        const assessment = policy.evaluateSync(application, { asOf });
        const fromEngine = await policy.evaluate(application, { asOf });
        if (!isDeepStrictEqual(fromEngine, assessment)) expect(fromEngine).toStrictEqual(assessment);
        const copy: unknown = JSON.parse(JSON.stringify(assessment));
        if (!isDeepStrictEqual(copy, assessment)) expect(copy).toStrictEqual(assessment);
        expect(missingOf(assessment)).toEqual(missingOfFindings(assessment));
      }),
      runs,
    );
  });
});

const missingOf = ({ missing }: Assessment): (readonly [fact: string, neededBy: readonly string[]])[] =>
  missing.map(({ fact, neededBy }) => [fact, neededBy]);

/** Each fact once, with the provisions that wait for it: what eligibility waits for, then the rest. */
const missingOfFindings = ({
  findings,
}: Assessment): (readonly [fact: string, neededBy: readonly string[]])[] => {
  const open = findings.filter((finding) => !isSettled(finding));
  const requirements = open.filter(({ kind }) => kind === 'requirement');
  const facts = [...requirements, ...open].flatMap(({ missing }) => missing);
  return [...new Set(facts)].map((fact) => [
    fact,
    open.filter(({ missing }) => missing.includes(fact)).map(({ provision }) => provision),
  ]);
};

/** Some value for each parameter among the facts. */
const parametersAmong = (facts: readonly string[]): NonNullable<EvaluateOptions['parameters']> =>
  Object.fromEntries(
    policy.parameters
      .filter(({ id }) => facts.includes(id))
      .map(({ id, type, members, label }) => {
        const [value] = fc.sample(writtenValue({ type, label, ...(members && { members }) }), {
          numRuns: 1,
          seed: 1,
        });
        return [id, value as string];
      }),
  );
