import { type Almanac, Engine } from 'json-rules-engine';
import type { Assessment, PlainValue, Possible } from '../assessment/assessment.js';
import type { Application } from '../domain/parse-application.js';
import type { EvaluateOptions } from '../evaluate/options.js';
import { builtInsOf } from '../pack/built-in.js';
import type { Policy } from '../policy/policy.js';
import { registerOperators } from './operators.js';
import {
  isDeciding,
  notNamed,
  topLevel,
  wholeCondition,
  windowTests,
  withoutNot,
} from './provision-condition.js';

const findingFact = (provision: string): string => `finding ${provision}`;

/**
 * A policy as an engine of json-rules-engine: a rule for every provision that decides on applications, with the
 * operators of {@link registerOperators}. Run it on `{ application }`, as input writes it or as `parseApplication` gave
 * it; every fact of the policy, derived ones and parameters included, is a dynamic fact of that.
 *
 * A rule succeeds exactly where the provision is in force and met. Its event has the kind of the provision as its type,
 * and as `params` the `provision`, its `clause` and the `finding` with everything that explains it; so has the failure
 * event, whose finding is unmet, undetermined, or absent where the provision is not in force.
 *
 * @throws PolicyError (the run rejects) if the application or an option is malformed.
 *
 * @example
 * ```ts
 * import { guangxiQianqiJigai as policy } from 'qianqi-jigai';
 * import { policyEngine } from 'qianqi-jigai/json-rules-engine';
 *
 * const engine = policyEngine(policy, { asOf: '2026-11-24' });
 * const application = { planYear: 2026, project: { fixedAssetInvestment: '900万元' } } as const;
 * const { events } = await engine.run({ application });
 * const event = events.find(({ params }) => params?.provision === 'eligibility/investment-scale');
 * event?.type; // => 'requirement'
 * event?.params?.finding.verdict; // => 'met'
 * ```
 */
export const policyEngine = <Input>(policy: Policy<Input>, options: EvaluateOptions = {}): Engine => {
  const engine = new Engine([], { allowUndefinedFacts: true, replaceFactsInEventParams: true });
  registerOperators(engine);
  const applicationIn = (almanac: Almanac): Promise<Input | Application> => almanac.factValue('application');
  engine.addFact('policy.facts', async (_, almanac) => {
    const application = await applicationIn(almanac);
    return { ...policy.possibleFacts(application, options), ...policy.knownFacts(application, options) };
  });
  engine.addFact('policy.assessment', async (_, almanac) =>
    policy.evaluateSync(await applicationIn(almanac), options),
  );
  for (const { id } of [...policy.facts, ...policy.parameters, ...builtInsOf()])
    engine.addFact(id, async (_, almanac) => {
      const known = await almanac.factValue<Readonly<Record<string, PlainValue | Possible>>>('policy.facts');
      return known[id];
    });
  for (const file of policy.provisions) {
    if (!isDeciding(file)) continue;
    const { name, kind, clause } = file;
    const whole = wholeCondition(file);
    engine.setCondition(name, topLevel(withoutNot(whole)));
    engine.setCondition(notNamed(name), topLevel(withoutNot(whole, true)));
    engine.addFact(findingFact(name), async (_, almanac) => {
      const { findings } = await almanac.factValue<Assessment>('policy.assessment');
      return findings.find(({ provision }) => provision === name);
    });
    engine.addRule({
      name,
      conditions: { all: [...windowTests(file).map((test) => withoutNot(test)), { condition: name }] },
      event: {
        type: kind,
        params: { provision: name, clause, finding: { fact: findingFact(name) } },
      },
    });
  }
  return engine;
};
