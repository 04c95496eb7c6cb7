import type { Text } from '../domain/fact.js';
import type {
  Exception,
  Option,
  Pack,
  Parameter,
  Provision,
  Reading,
  StepFormula,
  Worth,
} from '../pack/pack.js';
import { conditionReferences, type References } from '../rule/walk.js';
import type { GlossaryEntry } from './assessment.js';
import { type Calculate, calculatedState, compileFormula } from './calculate-formula.js';
import type { FactState } from './fact-state.js';
import { compileCondition, compileVerdict, type Judge, type JudgeVerdict } from './judge-condition.js';
import { presumptionFinder } from './presumption.js';
import type { Run } from './run.js';

export interface CompiledWorth {
  readonly worth: Worth;
  readonly steps: readonly { readonly step: StepFormula; readonly calculate: Calculate }[];
  readonly amount: Calculate | undefined;
}

export interface CompiledOption extends CompiledWorth {
  readonly option: Option;
  readonly judge: Judge;
}

export interface CompiledProvision {
  readonly provision: Provision;
  readonly judge: Judge;
  readonly worth: CompiledWorth | undefined;
  readonly options: readonly CompiledOption[];
  readonly readings: readonly { readonly reading: Reading; readonly judge: JudgeVerdict }[];
  readonly notes: readonly { readonly text: Text; readonly when: JudgeVerdict | undefined }[];
  /** Whether its verdict can rest on a presumption: what it reads holds a `firstKnown`. */
  readonly mayPresume: boolean;
}

export interface CompiledParameter {
  readonly parameter: Parameter;
  readonly exceptions: readonly { readonly exception: Exception; readonly when: Judge }[];
}

/** A pack with every condition and formula compiled into closures, once. */
export interface CompiledPack {
  readonly pack: Pack;
  readonly provisions: ReadonlyMap<string, CompiledProvision>;
  readonly requirements: readonly string[];
  readonly parameters: ReadonlyMap<string, CompiledParameter>;
  readonly derived: ReadonlyMap<string, Calculate>;
  /** How the derived fields of lists' items come about, by `<list>.<field>`, in the run of an item. */
  readonly derivedFields: ReadonlyMap<string, (itemRun: Run) => FactState>;
  readonly glossary: Readonly<Record<string, GlossaryEntry>>;
}

const compileWorth = (worth: Worth): CompiledWorth => ({
  worth,
  steps: worth.steps.map((step) => ({ step, calculate: compileFormula(step.formula) })),
  amount: worth.amount && compileFormula(worth.amount),
});

const compileProvision = (
  provision: Provision,
  mayPresume: (references: References) => boolean,
): CompiledProvision => ({
  provision,
  judge: compileCondition(provision.conditions),
  worth: provision.worth && compileWorth(provision.worth),
  options: provision.options.map((option) => ({
    option,
    judge: compileCondition(option.conditions),
    ...compileWorth(option),
  })),
  readings: provision.readings.map((reading) => ({
    reading,
    judge: compileVerdict(reading.alternative.conditions),
  })),
  notes: provision.notes.map(({ when, zh, en }) => ({
    text: { zh, en },
    when: when && compileVerdict(when),
  })),
  mayPresume: mayPresume(conditionReferences(provision.conditions)),
});

const glossaryOf = ({ dictionary }: Pack): Record<string, GlossaryEntry> =>
  Object.fromEntries(
    [...dictionary].map(([id, { type, unit, label, members }]) => [
      id,
      {
        type,
        ...(unit === undefined ? {} : { unit }),
        label,
        ...(members === undefined || members.length === 0 ? {} : { members }),
      },
    ]),
  );

const compiledProvisions = (pack: Pack): ReadonlyMap<string, CompiledProvision> => {
  const mayPresume = presumptionFinder(pack);
  return new Map(
    pack.provisions.map((provision) => [provision.name, compileProvision(provision, mayPresume)]),
  );
};

const compiledFields = (
  pack: Pack,
  derived: ReadonlyMap<string, Calculate>,
): ReadonlyMap<string, (itemRun: Run) => FactState> =>
  new Map(
    [...pack.derived].flatMap(([id, { over, definition }]) => {
      const calculate = derived.get(id);
      return over === undefined || calculate === undefined
        ? []
        : [[id, (itemRun: Run): FactState => calculatedState(calculate(itemRun), definition.unit)] as const];
    }),
  );

export const compilePack = (pack: Pack): CompiledPack => {
  const derived = new Map(
    [...pack.derived].map(([id, { formula }]) => [id, compileFormula(formula)] as const),
  );
  return {
    pack,
    provisions: compiledProvisions(pack),
    requirements: pack.provisions.flatMap(({ kind, name }) => (kind === 'requirement' ? [name] : [])),
    parameters: new Map(
      [...pack.parameters].map(([id, parameter]) => [
        id,
        {
          parameter,
          exceptions: parameter.exceptions.map((exception) => ({
            exception,
            when: compileCondition(exception.when),
          })),
        },
      ]),
    ),
    derived,
    derivedFields: compiledFields(pack, derived),
    glossary: glossaryOf(pack),
  };
};
