import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assessment, explain, type Finding, type Policy } from '../../src/index.js';
import { type Answers, applicationOf } from '../arbitrary/answers.js';
import { conditionAnswers } from '../arbitrary/condition.js';
import { oneMoreFact, partlyStated } from '../arbitrary/partial.js';
import { randomPack } from '../arbitrary/small-pack.js';
import { overridingFacts } from '../overriding-facts.js';
import { packFiles, smallPolicy } from '../small-pack.js';

const options = { asOf: '2026-06-30' };
const overriding = ['project.isTransformationInSubstance'];

const assess = (policy: Policy, answers: Answers): Assessment =>
  policy.evaluateSync(applicationOf(answers), options);

/** Both executors build the same trees, JSON keeps them, and an explanation has words for all of them. */
const expectOneAssessment = async (policy: Policy, answers: Answers): Promise<Assessment> => {
  const assessment = assess(policy, answers);
  const fromEngine = await policy.evaluate(applicationOf(answers), options);
  if (!isDeepStrictEqual(fromEngine, assessment)) expect(fromEngine).toStrictEqual(assessment);
  const copy: unknown = JSON.parse(JSON.stringify(assessment));
  if (!isDeepStrictEqual(copy, assessment)) expect(copy).toStrictEqual(assessment);
  for (const locale of ['zh-CN', 'en'] as const)
    expect(explain(assessment, { locale, detail: 'full' })).not.toMatch(/undefined|\[object/);
  return assessment;
};

const isSettled = ({ verdict }: Finding): boolean => verdict !== 'undetermined';

/** Knowledge is monotone, what is presumed says so, and what is missing matters. */
const expectMonotone = ({ findings }: Assessment, later: Assessment, fact: string): void => {
  for (const [index, finding] of findings.entries()) {
    const after = later.findings[index]?.verdict;
    const change = `${finding.provision} with ${fact}: ${finding.verdict}, ${after}`;
    const mayChange = isSettled(finding)
      ? finding.presumed && overriding.includes(fact)
      : finding.missing.includes(fact) || overriding.includes(fact);
    if (!mayChange && after !== finding.verdict) expect(change).toBe(`${finding.verdict} as before`);
  }
};

/**
 * With all that a finding misses answered, it misses nothing; what overrides a presumption is answered first, since what
 * a presumption left without effect is missed only once that is overturned.
 */
const expectSufficient = (
  policy: Policy,
  { findings }: Assessment,
  complete: Answers,
  stated: Answers,
): void => {
  const answer = (answers: Answers, facts: readonly string[]): Answers => ({
    ...answers,
    ...Object.fromEntries(facts.map((fact) => [fact, complete[fact]])),
  });
  for (const { provision, missing } of findings.filter((finding) => !isSettled(finding))) {
    const missedAfter = (answers: Answers): readonly string[] =>
      assess(policy, answers).findings.find((later) => later.provision === provision)?.missing ?? [];
    const decisions = missing.filter((fact) => overriding.includes(fact));
    const decided = answer(stated, decisions);
    const rest = decisions.length === 0 ? missing : missedAfter(decided);
    // A code that is all there is to state, but too general, stays missing.
    const after = missedAfter(answer(decided, rest));
    expect(after.filter((fact) => fact !== 'enterprise.industryCode')).toEqual([]);
  }
};

describe('packs of random conditions over all types and operators, referring to one another', () => {
  const verdicts: string[] = [];
  const everyLaw = fc.asyncProperty(
    randomPack,
    fc.array(oneMoreFact(partlyStated(conditionAnswers), overriding), { minLength: 3, maxLength: 3 }),
    async (pack, applications) => {
      const policy = smallPolicy(pack);
      for (const { complete, stated, fact } of applications) {
        const assessment = await expectOneAssessment(policy, stated);
        verdicts.push(...assessment.findings.map(({ verdict }) => verdict));
        expectSufficient(policy, assessment, complete, stated);
        if (fact !== undefined)
          expectMonotone(assessment, assess(policy, { ...stated, [fact]: complete[fact] }), fact);
      }
    },
  );

  it('obey every law', { timeout: 60_000 }, async () => {
    await fc.assert(everyLaw, { numRuns: 170 });
    // Six conditions a pack and one more, on three applications: enough of each verdict to mean something.
    for (const verdict of ['met', 'unmet', 'undetermined'])
      expect(verdicts.filter((other) => other === verdict).length).toBeGreaterThan(500);
  });

  it('obey them where an answer overturns a presumption that a table rested on', async () => {
    await fc.assert(everyLaw, { seed: 2020518333, path: '120', numRuns: 1 });
  });

  it('have the one overriding fact that their presumption names', () => {
    const [pack] = fc.sample(randomPack, 1);
    expect([...overridingFacts(packFiles(pack!))]).toEqual(overriding);
  });
});
