import { type Almanac, Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { Assessment, PlainValue, Possible } from '../assessment/assessment.js';
import { operatorNamed } from '../assessment/demand.js';
import type { Application } from '../domain/parse-application.js';
import type { EvaluateOptions } from '../evaluate/options.js';
import { asOf, builtInsOf } from '../pack/built-in.js';
import type { ProvisionFile } from '../pack/files.js';
import type { Policy } from '../policy/policy.js';
import { greaterThanInclusive } from '../rule/operator/greater-than-inclusive.js';
import { lessThanInclusive } from '../rule/operator/less-than-inclusive.js';
import { registerOperators } from './operators.js';

/** The condition of a rule file. */
type Written =
  | { readonly all: readonly Written[] }
  | { readonly any: readonly Written[] }
  | { readonly not: Written }
  | { readonly condition: string }
  | { readonly fact: string; readonly operator: string; readonly value: unknown };

const notNamed = (provision: string): string => `not ${provision}`;

type WrittenTest = Extract<Written, { readonly fact: string }>;

/** Whether one end of a range is a fact, which the engine does not look up within a list. */
const hasFactAtEnd = ({ operator, value }: WrittenTest): boolean =>
  operatorNamed(operator).operand === 'ends' &&
  Array.isArray(value) &&
  value.some((end: unknown) => typeof end === 'object');

/** A range as the comparisons with its ends. */
const asComparisons = ({ fact, operator, value }: WrittenTest): Written => {
  const [low, high] = value as readonly [unknown, unknown];
  const inside: Written = {
    all: [
      { fact, operator: greaterThanInclusive.name, value: low },
      { fact, operator: lessThanInclusive.name, value: high },
    ],
  };
  const { passes } = operatorNamed(operator);
  return passes.kind === 'interval' && passes.of === 'none' ? { not: inside } : inside;
};

/**
 * The condition, or its negation, without `not`: tests are turned round instead. The engine takes a test on a missing
 * fact for false, and its `not` would take that for true.
 */
const withoutNot = (condition: Written, negated = false): NestedCondition => {
  const parts = (written: readonly Written[]): NestedCondition[] =>
    written.map((part) => withoutNot(part, negated));
  if ('not' in condition) return withoutNot(condition.not, !negated);
  if ('all' in condition) return negated ? { any: parts(condition.all) } : { all: parts(condition.all) };
  if ('any' in condition) return negated ? { all: parts(condition.any) } : { any: parts(condition.any) };
  if ('condition' in condition)
    return { condition: negated ? notNamed(condition.condition) : condition.condition };
  const { fact, operator, value } = condition;
  if (hasFactAtEnd(condition)) return withoutNot(asComparisons(condition), negated);
  return { fact, operator: negated ? operatorNamed(operator).opposite : operator, value };
};

const topLevel = (condition: NestedCondition): TopLevelCondition =>
  'fact' in condition ? { all: [condition] } : condition;

type Deciding = ProvisionFile & { readonly conditions: unknown };

const isDeciding = (file: ProvisionFile): file is Deciding => file.conditions !== undefined;

const windowTests = ({ effective: { from, to, on = asOf } }: ProvisionFile): readonly Written[] => [
  ...(from === null ? [] : [{ fact: on, operator: 'greaterThanInclusive', value: from }]),
  ...(to === null ? [] : [{ fact: on, operator: 'lessThanInclusive', value: to }]),
];

/** All that decides on a provision: the window where the law names its date, its conditions, one of its options. */
const wholeCondition = (file: Deciding): Written => {
  const { conditions, options = [], effective } = file;
  const window = effective.on === undefined || effective.on === asOf ? [] : windowTests(file);
  const choice = options.length === 0 ? [] : [{ any: options.map((option) => option.conditions as Written) }];
  return { all: [...window, conditions as Written, ...choice] };
};

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
  engine.addFact('policy.knownFacts', async (_, almanac) =>
    policy.knownFacts(await applicationIn(almanac), options),
  );
  engine.addFact('policy.assessment', async (_, almanac) =>
    policy.evaluateSync(await applicationIn(almanac), options),
  );
  for (const { id } of [...policy.facts, ...policy.parameters, ...builtInsOf()])
    engine.addFact(id, async (_, almanac) => {
      const known =
        await almanac.factValue<Readonly<Record<string, PlainValue | Possible>>>('policy.knownFacts');
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
