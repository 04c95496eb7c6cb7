// The types of `qianqi-jigai/json-rules-engine`.
import type { Engine, RuleProperties } from 'json-rules-engine';
import type { Application, GuangxiApplicationInput, PlainValue, Policy, Possible } from 'qianqi-jigai';
import {
  type EngineRule,
  engineRules,
  policyEngine,
  registerOperators,
  toFacts,
  toPossibleFacts,
} from 'qianqi-jigai/json-rules-engine';
import { expectTypeOf } from 'vitest';

declare const guangxi: GuangxiApplicationInput;
declare const application: Application;
declare const policy: Policy<{ planYear: number; plot: string }>;

expectTypeOf(policyEngine(policy, { asOf: '2026-11-24' })).toEqualTypeOf<Engine>();
// @ts-expect-error -- no option of the engine
policyEngine(policy, { providers: {} });

expectTypeOf(engineRules(policy)).toEqualTypeOf<readonly EngineRule[]>();
expectTypeOf<EngineRule>().toExtend<RuleProperties>();
expectTypeOf<EngineRule['name']>().toEqualTypeOf<string>();

expectTypeOf(registerOperators).toEqualTypeOf<(engine: Engine) => void>();

expectTypeOf(toPossibleFacts(guangxi)).toEqualTypeOf<Record<string, Possible>>();
expectTypeOf(toPossibleFacts({ planYear: 2026, plot: '12' }, { policy })).toEqualTypeOf<
  Record<string, Possible>
>();
expectTypeOf(toFacts(guangxi)).toEqualTypeOf<Record<string, PlainValue>>();
expectTypeOf(toFacts(application, { asOf: '2026-11-24' })).toEqualTypeOf<Record<string, PlainValue>>();
expectTypeOf(toFacts({ planYear: 2026, plot: '12' }, { policy })).toEqualTypeOf<Record<string, PlainValue>>();
// @ts-expect-error -- another policy's application, without its policy
toFacts({ planYear: 2026, plot: '12' });
// @ts-expect-error -- not an application of that policy
toFacts({ planYear: 2026 }, { policy });
