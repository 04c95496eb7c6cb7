import fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  type EvaluateOptions,
  type Policy,
  guangxiQianqiJigai as policy,
} from '../../src/index.js';
import { engineRules, registerOperators, toFacts, toPossibleFacts } from '../../src/json-rules-engine.js';
import { applicationOf } from '../arbitrary/answers.js';
import { conditionAnswers } from '../arbitrary/condition.js';
import { partlyStated } from '../arbitrary/partial.js';
import { randomPack } from '../arbitrary/small-pack.js';
import { caseNamed } from '../policy/case.js';
import { smallPolicy } from '../small-pack.js';

const met = ({ findings }: Assessment): readonly string[] =>
  findings.flatMap(({ verdict, provision }) => (verdict === 'met' ? provision : [])).sort();

/** The provisions whose rules succeed on a bare engine with our operators and facts, and nothing else of ours. */
const found = async (
  of: Policy,
  application: object,
  options: EvaluateOptions,
): Promise<readonly string[]> => {
  const engine = new Engine([...engineRules(of)], { allowUndefinedFacts: true });
  registerOperators(engine);
  const how = { ...options, policy: of };
  const facts = { ...toPossibleFacts(application, how), ...toFacts(application, how) };
  const { events } = await engine.run(facts);
  return events.map(({ params }) => String(params?.provision)).sort();
};

describe('the rules of a policy on a bare engine succeed exactly where a provision is in force and met', {
  timeout: 60_000,
}, () => {
  it.each(['sugar-complete-application', 'finance-gx-qianqi-equipment-grant-2025-major'])(
    'for the case %s',
    async (name) => {
      const { application: written, asOf = '2026-11-24', parameters = {} } = caseNamed(name);
      const options = { asOf, parameters };
      const of = policy as Policy;
      const application = of.parseApplication(written);
      const wanted = met(of.evaluateSync(application, options));
      expect(wanted.length).toBeGreaterThan(5);
      expect(await found(of, application, options)).toEqual(wanted);
    },
  );

  it('for packs of random conditions with facts left out', async () => {
    await fc.assert(
      fc.asyncProperty(randomPack, partlyStated(conditionAnswers), async (pack, { stated }) => {
        const of = smallPolicy(pack);
        const application = of.parseApplication(applicationOf(stated));
        const options = { asOf: '2026-11-24' };
        expect(await found(of, application, options)).toEqual(met(of.evaluateSync(application, options)));
      }),
      { numRuns: 150 },
    );
  });

  it('inside a window on the as-of date, and nowhere else', async () => {
    const of = smallPolicy({
      provisions: [
        {
          name: 'test/window',
          conditions: { all: [{ fact: 'enterprise.isLegalPerson', operator: 'equal', value: true }] },
          effective: { from: '2026-01-01', to: '2026-12-31' },
        },
      ],
    });
    const application = of.parseApplication({ planYear: 2026, enterprise: { isLegalPerson: true } });
    const days = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'];
    const counts = await Promise.all(
      days.map(async (asOf) => (await found(of, application, { asOf })).length),
    );
    expect(counts).toEqual([0, 1, 1, 0]);
  });
});

it('a rule is plain JSON, whose event names the provision, its kind and its clause', () => {
  const rules = engineRules(policy);
  expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  expect(rules.find(({ name }) => name === 'eligibility/investment-scale')).toEqual({
    name: 'eligibility/investment-scale',
    conditions: {
      all: [
        {
          all: [
            {
              all: [
                { fact: 'project.fixedAssetInvestment', operator: 'greaterThanInclusive', value: '500万元' },
              ],
            },
          ],
        },
      ],
    },
    event: { type: 'requirement', params: { provision: 'eligibility/investment-scale', clause: '三（四）' } },
  });
  expect(JSON.stringify(rules)).not.toMatch(/"(not|condition)":/);
});
