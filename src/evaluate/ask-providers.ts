import type { Reason } from '../assessment/assessment.js';
import { missingFacts } from '../assessment/missing-facts.js';
import { type Truth, truthOf } from '../assessment/verdict.js';
import { parseValue } from '../domain/parse-application.js';
import { mentionsInWorth } from '../pack/graph.js';
import { inChinese, inEnglish } from '../problem/sentence.js';
import { type Mention, mentionsInCondition } from '../rule/mention.js';
import type { CompiledPack, CompiledProvision, CompiledWorth } from './compiled-pack.js';
import { type FactState, known, unknown } from './fact-state.js';
import { treesOfOptions } from './option-trees.js';
import type { Provider, Setting } from './options.js';
import type { Run } from './run.js';

const worthAwaited = ({ steps, amount }: CompiledWorth, run: Run): readonly string[] => [
  ...steps.flatMap(({ read }) => read(run).missing),
  ...(amount?.(run).missing ?? []),
];

/** The given facts that a finding waits for: for its verdict, its other readings, its notes and its worth. */
const awaitedBy = (provision: CompiledProvision, { names }: CompiledPack, run: Run): readonly string[] => {
  const day = names.fact(provision.provision.effective.on)(run).missing;
  if (!provision.isInForce(run)) return day;
  const outcome = provision.outcome(run);
  const judges = [
    ...provision.readings.map(({ judge }) => judge),
    ...provision.notes.flatMap(({ judge }) => judge ?? []),
  ];
  const awaited = [
    ...day,
    ...missingFacts(outcome),
    ...judges.flatMap((judge) => (judge.truth(run) === 0 ? missingFacts(judge.outcome(run)) : [])),
  ];
  if (outcome.verdict !== 'met') return awaited;
  const trees = treesOfOptions(outcome);
  return [
    ...awaited,
    ...(provision.worth === undefined ? [] : worthAwaited(provision.worth, run)),
    ...provision.options.flatMap((option, index) => {
      const tree = trees[index];
      if (tree === undefined) return [];
      return tree.verdict === 'met' ? worthAwaited(option, run) : missingFacts(tree);
    }),
  ];
};

/** What something that was settled without being certain, or an amount, is made of. */
const uncertainMentions = (
  { provision, outcome, readings, notes, isInForce }: CompiledProvision,
  run: Run,
): readonly Mention[] => {
  if (!isInForce(run)) return [];
  const truth = truthOf(outcome(run));
  const judged: readonly (readonly [Truth, () => readonly Mention[]])[] = [
    [truth, () => mentionsInCondition(provision.conditions)],
    ...readings.map(
      ({ reading, judge }) =>
        [judge.truth(run), () => mentionsInCondition(reading.alternative.conditions)] as const,
    ),
    ...notes.flatMap(({ note: { when }, judge }) =>
      when === undefined || judge === undefined
        ? []
        : [[judge.truth(run), () => mentionsInCondition(when)] as const],
    ),
  ];
  return [
    ...judged.flatMap(([each, mentions]) => (each === 2 || each === -2 ? [] : mentions())),
    ...(truth > 0 && provision.worth !== undefined ? mentionsInWorth(provision.worth) : []),
    ...(truth > 0 ? provision.options.flatMap(mentionsInWorth) : []),
  ];
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
  { pack }: CompiledPack,
  { application }: Setting,
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

/**
 * Judges with what was learnt: the facts to ask for, or the run where nothing more can matter. A run that goes on is not
 * held while registries are waited for, since a server has many under way.
 */
const judgeRound = (
  compiled: CompiledPack,
  setting: Setting,
  learnt: ReadonlyMap<string, FactState>,
  isOpen: (fact: string) => boolean,
): { readonly run: Run } | { readonly facts: readonly string[] } => {
  const { names, provisions, pack } = compiled;
  const run = names.startRun(setting, learnt);
  const open = (facts: readonly string[]): readonly string[] => [...new Set(facts.filter(isOpen))];
  const awaited = open(provisions.flatMap((each) => awaitedBy(each, compiled, run)));
  if (awaited.length > 0) return { facts: awaited };
  // What could only overturn a presumption is asked for last.
  const uncertain = provisions.flatMap((each) => uncertainMentions(each, run));
  const overturning = open(pack.graph.fallbacksBehind(uncertain));
  return overturning.length > 0 ? { facts: overturning } : { run };
};

/**
 * Judges, asks the providers of those facts that can still matter, all of a round at once, and judges again, until
 * nothing more is to be asked.
 *
 * @returns the run in which everything learnt is known
 */
export const askProviders = async (
  compiled: CompiledPack,
  setting: Setting,
  providers: Readonly<Record<string, Provider>>,
): Promise<Run> => {
  const learnt = new Map<string, FactState>();
  const isOpen = (fact: string): boolean =>
    Object.hasOwn(providers, fact) && !learnt.has(fact) && !setting.application.facts.has(fact);
  const learn = async (fact: string): Promise<void> => {
    const provider = providers[fact];
    if (provider !== undefined) learnt.set(fact, await ask(fact, provider, compiled, setting));
  };
  for (;;) {
    const round = judgeRound(compiled, setting, learnt, isOpen);
    if ('run' in round) return round.run;
    await Promise.all(round.facts.map(learn));
  }
};
