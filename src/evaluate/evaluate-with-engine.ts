import type { Almanac, Engine, NestedCondition, RuleProperties, TopLevelCondition } from 'json-rules-engine';
import type { Outcome, Reason, Verdict } from '../assessment/assessment.js';
import { provisionReferences } from '../check/references.js';
import type { Value } from '../domain/fact.js';
import { type Application, parseValue } from '../domain/parse-application.js';
import { planEligible, requirementsOf } from '../pack/built-in.js';
import type { Pack, Provision } from '../pack/pack.js';
import { inChinese, inEnglish } from '../problem/sentence.js';
import type { Condition } from '../rule/condition.js';
import { operators } from '../rule/operator/index.js';
import { conditionReferences, foldCondition, formulaReferences, type References } from '../rule/walk.js';
import { assess, inForce } from './assess.js';
import type { CompiledPack, CompiledProvision } from './compiled-pack.js';
import type { Evaluation } from './evaluation.js';
import { type FactState, known, none, unknown } from './fact-state.js';
import { groupOutcome, notOutcome, referenceOutcome, testJudge } from './judge-condition.js';
import type { Provider, Setting } from './options.js';

/** The part of an evaluated json-rules-engine condition that outcomes are read from. */
interface EvaluatedCondition {
  readonly all?: readonly EvaluatedCondition[];
  readonly any?: readonly EvaluatedCondition[];
  readonly not?: EvaluatedCondition;
  readonly factResult?: FactState;
  readonly valueResult?: unknown;
}

/** A condition as json-rules-engine runs it, and how to read the outcome from what it evaluated. */
interface Translation {
  readonly written: NestedCondition;
  readonly read: (evaluated: EvaluatedCondition) => Outcome;
}

/** The engine deep-clones what rules hold, so literals stay here and rules hold their keys. */
type Literals = (Value | readonly Value[])[];

const verdictOperator = 'verdictIs';
const outcomeFact = (provision: string): string => `outcome:${provision}`;
const absent: EvaluatedCondition = {};

/** A fact that the engine has not read. */
const nothingRead = unknown({ id: '', field: { type: 'text', label: { zh: '', en: '' } } }, none);

const translate = (condition: Condition, literals: Literals): Translation =>
  foldCondition<Translation>(condition, {
    group: (group, parts) => ({
      written: { [group.kind]: parts.map(({ written }) => written) } as unknown as TopLevelCondition,
      read: (evaluated) =>
        groupOutcome(
          group,
          parts.map((part, index) => part.read(evaluated[group.kind]?.[index] ?? absent)),
        ),
    }),
    not: (negation, part) => ({
      written: { not: part.written },
      read: (evaluated) => notOutcome(negation, part.read(evaluated.not ?? absent)),
    }),
    test: (test) => {
      const judge = testJudge(test);
      const { fact, operator, expected } = test;
      const written = (value: unknown): NestedCondition => ({
        fact: fact.id,
        operator: operator.name,
        value,
      });
      if (expected.kind === 'fact')
        return {
          written: written({ fact: expected.fact.id }),
          read: ({ factResult, valueResult }) => judge(factResult ?? nothingRead, valueResult as FactState),
        };
      return {
        written: written(String(literals.push(expected.value) - 1)),
        read: ({ factResult }) => judge(factResult ?? nothingRead, undefined),
      };
    },
    provision: (reference) => ({
      written: { fact: outcomeFact(reference.provision), operator: verdictOperator, value: 'met' },
      read: ({ factResult }) =>
        referenceOutcome(
          reference,
          (factResult as unknown as Outcome | undefined)?.verdict ?? 'undetermined',
        ),
    }),
  });

interface EngineRule {
  readonly name: string;
  readonly conditions: TopLevelCondition;
  readonly read: (evaluated: EvaluatedCondition) => Outcome;
}

const engineRule = (name: string, condition: Condition, literals: Literals): EngineRule => {
  const { written, read } = translate(condition, literals);
  return { name, conditions: { all: [written] }, read: (evaluated) => read(evaluated.all?.[0] ?? absent) };
};

const readingName = (provision: string, index: number): string => `${provision}#${index}`;

const rulesOf = (provision: Provision, literals: Literals): EngineRule[] => [
  engineRule(provision.name, provision.conditions, literals),
  ...provision.readings.map(({ alternative }, index) =>
    engineRule(readingName(provision.name, index), alternative.conditions, literals),
  ),
];

/** Everything that an evaluation of the provisions reads, directly or behind derived facts and references. */
const reach = (pack: Pack, provisions: readonly CompiledProvision[]): References => {
  const facts = new Set<string>();
  const names = new Set<string>();
  const follow = (references: References): void => {
    for (const fact of references.facts) visitFact(fact);
    for (const name of references.provisions) visitProvision(name);
  };
  const visitFact = (fact: string): void => {
    if (facts.has(fact)) return;
    facts.add(fact);
    const formula = pack.derived.get(fact)?.formula;
    if (formula !== undefined) follow(formulaReferences(formula));
    for (const { when } of pack.parameters.get(fact)?.exceptions ?? []) follow(conditionReferences(when));
    if (fact === planEligible) for (const { name } of requirementsOf(pack)) visitProvision(name);
  };
  const visitProvision = (name: string): void => {
    if (names.has(name)) return;
    names.add(name);
    const provision = pack.provisions.find((other) => other.name === name);
    if (provision !== undefined) for (const references of provisionReferences(provision)) follow(references);
  };
  for (const { provision } of provisions) visitProvision(provision.name);
  return { facts, provisions: names, presumes: false };
};

const providerFailed = (fact: string, error: unknown): Reason => {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: 'provider-failed',
    zh: `查询登记信息失败：${detail}`,
    en: `the provider failed: ${detail}`,
    facts: [fact],
  };
};

/** Asks a provider; its answer passes through the same parser as input. */
const ask = async (
  fact: string,
  provider: Provider,
  pack: Pack,
  application: Application,
): Promise<FactState> => {
  const field = pack.given.get(fact);
  if (field === undefined) throw new Error(`nothing is called ${fact}`);
  const asked = { id: fact, field };
  try {
    const answer: unknown = await provider(application);
    if (answer === undefined || answer === null) return unknown(asked, [fact]);
    const result = parseValue(answer, field, fact);
    if ('value' in result) return known(asked, result.value);
    const zh = result.problems.map(inChinese).join('；');
    const en = result.problems.map(inEnglish).join('; ');
    return unknown(asked, [fact], { code: 'provider-value-unfit', zh, en, facts: [fact] });
  } catch (error) {
    return unknown(asked, [fact], providerFailed(fact, error));
  }
};

/** A promise that somebody else settles. */
interface Awaited {
  readonly promise: Promise<Outcome>;
  readonly settle: (outcome: Outcome) => void;
}

const awaited = (): Awaited => {
  let settle: Awaited['settle'] = () => undefined;
  const promise = new Promise<Outcome>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
};

/**
 * Operators never throw, since one that throws rejects the whole run, and are false on unknown facts; what is
 * undetermined is read from the leaves afterwards.
 */
const addOperators = (engine: Engine, literals: Literals): void => {
  for (const operator of operators.values())
    engine.addOperator(operator.name, (actual: FactState, expected: FactState | string) => {
      const value = typeof expected === 'string' ? literals[Number(expected)] : expected.value;
      return actual.value !== undefined && value !== undefined && operator.holds(actual.value, value);
    });
  engine.addOperator(verdictOperator, (outcome: Outcome, verdict: string) => outcome.verdict === verdict);
};

/**
 * The asynchronous executor: json-rules-engine, a new engine for each call. Facts that a provider answers are
 * dynamic facts, and so are the outcomes of other provisions.
 */
export const evaluateWithEngine = async (
  compiled: CompiledPack,
  setting: Setting,
  providers: Readonly<Record<string, Provider>>,
): Promise<Evaluation> => {
  const { Engine } = await import('json-rules-engine');
  const { pack, names } = compiled;
  const run = names.startRun(setting);
  // On a run of its own: a date that a provider answers must not be remembered as unknown.
  const { facts, provisions } = reach(pack, inForce(compiled, names.startRun(setting)));

  const asked = new Map<string, Promise<void>>();
  const learn = (fact: string): Promise<void> => {
    const provider = providers[fact];
    if (provider === undefined || setting.application.facts.has(fact)) return Promise.resolve();
    let answer = asked.get(fact);
    if (answer === undefined) {
      answer = ask(fact, provider, pack, setting.application).then((state) => {
        run.facts[names.factSlot(fact)] = state;
      });
      asked.set(fact, answer);
    }
    return answer;
  };

  const literals: Literals = [];
  const outcomes = new Map([...provisions].map((name) => [name, awaited()]));
  const rules = new Map(
    pack.provisions
      .filter(({ name }) => provisions.has(name))
      .flatMap((provision) => rulesOf(provision, literals).map((rule) => [rule.name, rule] as const)),
  );

  const engine = new Engine(
    [...rules.values()].map(
      ({ name, conditions }): RuleProperties => ({ name, conditions, event: { type: name } }),
    ),
  );
  addOperators(engine, literals);
  const ready = dependencies(pack, learn, (name) => outcomes.get(name)?.promise ?? Promise.resolve());
  for (const fact of facts)
    engine.addFact(fact, async () => {
      await ready(fact);
      return names.fact(fact)(run);
    });
  for (const [name, { promise }] of outcomes) engine.addFact(outcomeFact(name), () => promise);

  const alternatives = new Map<string, Verdict>();
  const record = (_: unknown, __: Almanac, result: { name: string; conditions: unknown }): void => {
    const outcome = rules.get(result.name)?.read(result.conditions as EvaluatedCondition);
    if (outcome === undefined) return;
    const waiting = outcomes.get(result.name);
    if (waiting === undefined) alternatives.set(result.name, outcome.verdict);
    else {
      run.outcomes[names.outcomeSlot(result.name)] = outcome;
      waiting.settle(outcome);
    }
  };
  engine.on('success', record);
  engine.on('failure', record);
  await engine.run();
  // Notes and missing facts may read facts that no rule asked for in the end.
  await Promise.all([...facts].map(learn));

  const assessment = assess(compiled, run, (name, index) => alternatives.get(readingName(name, index)));
  return { assessment, run };
};

/** Waits until everything that a fact is computed from has been learnt. */
const dependencies = (
  pack: Pack,
  learn: (fact: string) => Promise<void>,
  outcome: (provision: string) => Promise<unknown>,
): ((fact: string) => Promise<unknown>) => {
  const waiting = new Map<string, Promise<unknown>>();
  const references = ({ facts, provisions }: References): Promise<unknown>[] => [
    ...[...facts].map(ready),
    ...[...provisions].map(outcome),
  ];
  const prepare = (fact: string): Promise<unknown> => {
    const formula = pack.derived.get(fact)?.formula;
    if (formula !== undefined) return Promise.all(references(formulaReferences(formula)));
    if (fact === planEligible) return Promise.all(requirementsOf(pack).map(({ name }) => outcome(name)));
    const parameter = pack.parameters.get(fact);
    if (parameter !== undefined)
      return Promise.all(parameter.exceptions.flatMap(({ when }) => references(conditionReferences(when))));
    return learn(fact);
  };
  const ready = (fact: string): Promise<unknown> => {
    let promise = waiting.get(fact);
    if (promise === undefined) {
      promise = prepare(fact);
      waiting.set(fact, promise);
    }
    return promise;
  };
  return ready;
};
