import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  type EvaluateOptions,
  type Policy,
  guangxiQianqiJigai as policy,
  type Verdict,
} from '../../src/index.js';
import { policyEngine } from '../../src/json-rules-engine.js';
import { applicationOf } from '../arbitrary/answers.js';
import { conditionAnswers } from '../arbitrary/condition.js';
import { partlyStated } from '../arbitrary/partial.js';
import { section3Answers } from '../arbitrary/section-3.js';
import { randomPack } from '../arbitrary/small-pack.js';
import { caseNamed } from '../policy/case.js';
import { section3Policy } from '../policy/section-3.js';
import { smallPolicy } from '../small-pack.js';

/** The engine with a second rule for every provision, which succeeds where the provision is unmet. */
const engineOf = (of: Policy, options: EvaluateOptions) => {
  const engine = policyEngine(of, options);
  for (const { name, conditions } of of.provisions)
    if (conditions !== undefined)
      engine.addRule({
        name: `unmet ${name}`,
        conditions: { condition: `not ${name}` },
        event: { type: 'unmet', params: { provision: name } },
      });
  return engine;
};

interface Standings {
  readonly met: readonly string[];
  readonly unmet: readonly string[];
}

/** What json-rules-engine finds met and unmet, of the provisions in force. */
const found = async (
  engine: ReturnType<typeof engineOf>,
  application: unknown,
  { notInForce }: Assessment,
): Promise<Standings> => {
  const { events } = await engine.run({ application });
  const named = (isWanted: (type: string) => boolean): readonly string[] =>
    events
      .filter(({ type }) => isWanted(type))
      .map(({ params }) => String(params?.provision))
      .filter((name) => !notInForce.includes(name))
      .sort();
  return { met: named((type) => type !== 'unmet'), unmet: named((type) => type === 'unmet') };
};

const standings = ({ findings }: Assessment): Standings => {
  const named = (verdict: Verdict): readonly string[] =>
    findings
      .filter((finding) => finding.verdict === verdict)
      .map(({ provision }) => provision)
      .sort();
  return { met: named('met'), unmet: named('unmet') };
};

/** How often each verdict came up, so that agreement on nothing at all is no agreement. */
const tally: Record<Verdict, number> = { met: 0, unmet: 0, undetermined: 0 };

describe('json-rules-engine comes to the same verdicts, which it reaches by its own logic', {
  timeout: 120_000,
}, () => {
  it('on every worked case', async () => {
    const names = readdirSync('rules/guangxi-qianqi-jigai/cases').map((file) => file.replace('.json', ''));
    for (const name of names) {
      const { application, asOf, parameters } = caseNamed(name);
      const options = {
        ...(asOf === undefined ? {} : { asOf }),
        ...(parameters === undefined ? {} : { parameters }),
      };
      const parsed = policy.parseApplication(application);
      const assessment = policy.evaluateSync(parsed, options);
      for (const { verdict } of assessment.findings) tally[verdict]++;
      expect([name, await found(engineOf(policy as Policy, options), parsed, assessment)]).toEqual([
        name,
        standings(assessment),
      ]);
    }
    for (const count of Object.values(tally)) expect(count).toBeGreaterThan(1000);
  });

  it('on section 三 with facts left out', async () => {
    const small = section3Policy();
    const options = { asOf: '2026-11-24' };
    const engine = engineOf(small, options);
    await fc.assert(
      fc.asyncProperty(partlyStated(section3Answers), async ({ stated }) => {
        const application = small.parseApplication(applicationOf(stated));
        const assessment = small.evaluateSync(application, options);
        expect(await found(engine, application, assessment)).toEqual(standings(assessment));
      }),
      { numRuns: 500 },
    );
  });

  it('on packs of random conditions with facts left out', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomPack,
        fc.array(partlyStated(conditionAnswers), { minLength: 5, maxLength: 5 }),
        async (pack, all) => {
          const small = smallPolicy(pack);
          const engine = engineOf(small, { asOf: '2026-11-24' });
          for (const { stated } of all) {
            const application = small.parseApplication(applicationOf(stated));
            const assessment = small.evaluateSync(application, { asOf: '2026-11-24' });
            expect(await found(engine, application, assessment)).toEqual(standings(assessment));
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a rule of the engine', () => {
  it('carries the provision, its clause and the finding, be it met or not', async () => {
    const options = { asOf: '2026-11-24' };
    const application = { planYear: 2026, project: { fixedAssetInvestment: '900万元' } } as const;
    const { findings, notInForce } = policy.evaluateSync(application, options);
    const { events, failureEvents } = await policyEngine(policy, options).run({ application });
    expect(events.length + failureEvents.length).toBe(findings.length + notInForce.length);
    for (const { type, params } of [...events, ...failureEvents]) {
      const finding = findings.find(({ provision }) => provision === params?.provision);
      expect(params?.finding).toEqual(finding);
      if (finding !== undefined) expect([type, params?.clause]).toEqual([finding.kind, finding.clause]);
    }
  });

  it('does not succeed for a provision out of force', async () => {
    const small = smallPolicy({
      provisions: [
        {
          name: 'test/later',
          conditions: { all: [{ fact: 'enterprise.isLegalPerson', operator: 'equal', value: true }] },
          effective: { from: '2027-01-01' },
        },
      ],
    });
    const application = { planYear: 2026, enterprise: { isLegalPerson: true } };
    const names = async (asOf: string) =>
      (await policyEngine(small, { asOf }).run({ application })).events.map(
        ({ params }) => params?.provision,
      );
    expect(await names('2026-12-31')).toEqual([]);
    expect(await names('2027-01-01')).toEqual(['test/later']);
  });

  it('rejects the run of an application that is malformed', async () => {
    const run = policyEngine(policy).run({ application: { planYear: 2026, projct: {} } });
    await expect(run).rejects.toMatchObject({ code: 'key-unknown' });
  });
});
