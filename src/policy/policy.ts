import type { Assessment, PlainValue, Possible } from '../assessment/assessment.js';
import { readPack } from '../check/read-pack.js';
import type { ApplicationInput } from '../domain/application-input.js';
import type { FactDefinition } from '../domain/fact.js';
import type { Application } from '../domain/parse-application.js';
import type { Subject } from '../domain/subject.js';
import { askProviders } from '../evaluate/ask-providers.js';
import type { CompiledPack } from '../evaluate/compiled-pack.js';
import { decidable, plainPossible } from '../evaluate/decidable.js';
import type { FactState } from '../evaluate/fact-state.js';
import {
  type EvaluateAsyncOptions,
  type EvaluateOptions,
  type Setting,
  settingOf,
} from '../evaluate/options.js';
import type { PackFiles } from '../pack/documents.js';
import type { ParameterFile, ProvisionFile } from '../pack/files.js';
import type { Pack, PolicySource } from '../pack/pack.js';
import { type SentenceCoverage, sourceCoverage } from '../pack/source-coverage.js';
import { PolicyError, refuseIfAny } from '../problem/policy-error.js';
import { type DueDuty, dutiesBetween } from '../programme/duties.js';
import { assessorOf, policyIn } from './assess.js';
import { shippedVocabularies } from './shipped-vocabularies.js';

/**
 * The input with its choices open: a pack adds some to those of the national vocabulary, which a type cannot know.
 * Quantities stay as they are; `Record<Text, …>` has no required key where a text is not one literal.
 */
type Open<Input> = Input extends string
  ? Record<never, never> extends Record<Input, unknown>
    ? Input
    : Input | (string & Record<never, never>)
  : Input extends { readonly unit: string }
    ? Input
    : Input extends object
      ? { readonly [Key in keyof Input]: Open<Input[Key]> }
      : Input;

type KnownInput = Open<Omit<ApplicationInput, 'planYear'>> & Partial<Pick<ApplicationInput, 'planYear'>>;

/**
 * An application for a pack that is not known at compile time: what it says of the national vocabulary's subjects is
 * known, and the pack may have subjects of its own.
 */
export type PackApplicationInput = KnownInput | (KnownInput & Readonly<Record<string, unknown>>);

/**
 * A policy ready to evaluate applications, with everything that a host may show of it. `Input` is what its
 * applications are written with.
 */
export interface Policy<Input = PackApplicationInput> extends Readonly<Assessment['policy']> {
  /** Whom or what its applications are about; each is a key of them. */
  readonly subjects: readonly Subject[];
  /** Whether its applications say which year they are for, under `planYear`. */
  readonly hasPlanYear: boolean;
  /** The fact dictionary: the facts that an application may state, then those that the pack derives. */
  readonly facts: readonly FactDefinition[];
  /** The provision files as written, in the order of the policy. */
  readonly provisions: readonly ProvisionFile[];
  /** The parameters as written. */
  readonly parameters: readonly ParameterFile[];
  /** The text of the policy, which quotes are taken from. */
  readonly source: string;
  /** Every text that quotes are taken from, with its title: the policy's own, then those that quotes name by `id`. */
  readonly sources: readonly PolicySource[];
  /** Every sentence of the sources with the provisions that quote it, or the reason why none does. */
  coverage(): readonly SentenceCoverage[];
  /**
   * What falls due for authorities between two days (`2026-01-01`), both included: the dated duties by day, then
   * those without a period.
   *
   * @throws PolicyError for a date that is none, or a period that ends before it begins.
   */
  duties(period: { readonly from: string; readonly to: string }): readonly DueDuty[];
  /**
   * Reads an application for this policy, so that it can be evaluated many times.
   *
   * @throws PolicyError with every violation of the input.
   */
  parseApplication(input: unknown): Application;
  /**
   * Every fact known for an application, as plain JSON: those stated, those derived from them, parameters and
   * built-in facts.
   *
   * @throws PolicyError if the application or an option is malformed.
   */
  knownFacts(application: Input | Application, options?: EvaluateOptions): Record<string, PlainValue>;
  /**
   * Of the derived facts and parameters that are not known, what they may be as far as that is known: their bounds, or
   * all choices left.
   *
   * @throws PolicyError if the application or an option is malformed.
   */
  possibleFacts(application: Input | Application, options?: EvaluateOptions): Record<string, Possible>;
  /**
   * Evaluates an application.
   *
   * @throws PolicyError if the application or an option is malformed.
   */
  evaluateSync(application: Input | Application, options?: EvaluateOptions): Assessment;
  /**
   * Evaluates an application with facts from registries, which are asked in rounds, each at most once, for what can
   * still matter. The result is that of `evaluateSync` on an application that states the facts learnt.
   *
   * @throws PolicyError (as a rejection) if the application or an option is malformed.
   */
  evaluate(application: Input | Application, options?: EvaluateAsyncOptions): Promise<Assessment>;
}

/** What an unknown fact may be, where anything is known of it. */
const possibleOf = (state: FactState, { unit }: FactDefinition): Possible | undefined => {
  const possible = state.plain === undefined ? decidable(state) : undefined;
  const plain = possible && plainPossible(possible, unit);
  return plain && Object.keys(plain).length > 0 ? plain : undefined;
};

/** What is told of each fact of the dictionary, of which anything is. */
const factsAs = <Told>(
  told: (state: FactState, fact: FactDefinition) => Told | undefined,
  { pack, names }: CompiledPack,
  setting: Setting,
): Record<string, Told> => {
  const run = names.startRun(setting);
  return Object.fromEntries(
    [...pack.dictionary].flatMap(([id, fact]) => {
      const found = told(names.fact(id)(run), fact);
      return found === undefined ? [] : [[id, found]];
    }),
  );
};

export const policyOf = <Input = PackApplicationInput>(pack: Pack): Policy<Input> => {
  let lazily: ReturnType<typeof assessorOf> | undefined;
  const assessor = () => {
    lazily ??= assessorOf(pack);
    return lazily;
  };
  return {
    ...policyIn(pack),
    subjects: pack.subjects,
    hasPlanYear: pack.manifest.planYear ?? true,
    facts: [
      ...pack.given.values(),
      ...[...pack.derived.values()].flatMap(({ definition, over }) =>
        over === undefined ? [definition] : [],
      ),
    ],
    provisions: pack.files,
    parameters: [...pack.parameters.values()].map(({ file }) => file),
    source: pack.sources[0]?.text ?? '',
    sources: pack.sources.map(({ unquoted: _, ...source }) => source),
    coverage: () => sourceCoverage(pack.sources, pack.files),
    duties: ({ from, to }) => dutiesBetween(pack, from, to),
    parseApplication: pack.parse,
    knownFacts: (application, options = {}) =>
      factsAs(({ plain }) => plain, assessor().compiled, settingOf(pack, application, options)),
    possibleFacts: (application, options = {}) =>
      factsAs(possibleOf, assessor().compiled, settingOf(pack, application, options)),
    evaluateSync: (application, options = {}) => {
      const { compiled, assess } = assessor();
      return assess(compiled.names.startRun(settingOf(pack, application, options)));
    },
    evaluate: async (application, options = {}) => {
      const { compiled, assess } = assessor();
      const setting = settingOf(pack, application, options);
      // Without a pause where nobody is asked, so that of many evaluations at once one is done before the next begins.
      return assess(
        options.providers === undefined
          ? compiled.names.startRun(setting)
          : await askProviders(compiled, setting, options.providers),
      );
    },
  };
};

/**
 * Compiles a policy pack from the texts of its files, by their path below the pack's folder. It runs anywhere;
 * `loadPolicy` of `qianqi-jigai/node` reads a folder.
 *
 * `Input` is the type of its applications, for a pack that has facts of its own.
 *
 * @throws PolicyError with everything that is wrong with the pack, each with file, line and column.
 *
 * @example
 * ```ts
 * import { compilePolicy, isPolicyError } from 'qianqi-jigai';
 *
 * try {
 *   compilePolicy({ 'policy.json': '{}' });
 * } catch (error) {
 *   if (isPolicyError(error)) error.violations[0]?.code; // => 'key-missing'
 * }
 * ```
 */
export const compilePolicy = <Input = PackApplicationInput>(files: PackFiles): Policy<Input> => {
  const { pack, problems } = readPack(files, shippedVocabularies);
  refuseIfAny(problems);
  if (pack === undefined)
    throw new PolicyError([{ code: 'file-missing', values: { file: 'policy.json' }, place: {} }]);
  return policyOf<Input>(pack);
};
