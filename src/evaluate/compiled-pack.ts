import type { GlossaryEntry } from '../assessment/assessment.js';
import type { Text } from '../domain/fact.js';
import type { Note, Option, Pack, Provision, Reading, StepFormula, Worth } from '../pack/pack.js';
import { compileCondition, type Judge } from './compile-condition.js';
import { compileFormula } from './compile-formula.js';
import { compileInForce } from './compile-in-force.js';
import type { Calculate } from './formula/calculate.js';
import type { ReadFact, ReadOutcome } from './names.js';
import { type PackNames, packNames } from './pack-names.js';
import type { Run } from './run.js';

export interface CompiledStep {
  readonly step: StepFormula;
  readonly read: ReadFact;
}

export interface CompiledWorth {
  readonly worth: Worth;
  readonly steps: readonly CompiledStep[];
  readonly amount: Calculate | undefined;
}

export interface CompiledOption extends CompiledWorth {
  readonly option: Option;
}

export interface CompiledProvision {
  readonly provision: Provision;
  readonly isInForce: (run: Run) => boolean;
  readonly outcome: ReadOutcome;
  readonly worth: CompiledWorth | undefined;
  readonly options: readonly CompiledOption[];
  readonly readings: readonly { readonly reading: Reading; readonly judge: Judge }[];
  readonly notes: readonly {
    readonly note: Note;
    /** What findings say of it. */
    readonly text: Text;
    readonly judge: Judge | undefined;
  }[];
}

/** A pack with every condition and formula compiled into closures, once. */
export interface CompiledPack {
  readonly pack: Pack;
  readonly names: PackNames;
  /** In the order of the policy. */
  readonly provisions: readonly CompiledProvision[];
  readonly glossary: Readonly<Record<string, GlossaryEntry>>;
}

const compileWorth = (worth: Worth, names: PackNames): CompiledWorth => {
  const inside = names.withSteps(worth.steps);
  return {
    worth,
    steps: worth.steps.map((step) => ({ step, read: inside.fact(step.fact.id) })),
    amount: worth.amount && compileFormula(worth.amount, inside),
  };
};

const compileProvision = (provision: Provision, names: PackNames): CompiledProvision => ({
  provision,
  isInForce: compileInForce(provision, names),
  outcome: names.outcome(provision.name),
  worth: provision.worth && compileWorth(provision.worth, names),
  options: provision.options.map((option) => ({ option, ...compileWorth(option, names) })),
  readings: provision.readings.map((reading) => ({
    reading,
    judge: compileCondition(reading.alternative.conditions, names),
  })),
  notes: provision.notes.map((note) => ({
    note,
    text: Object.freeze({ zh: note.zh, en: note.en }),
    judge: note.when && compileCondition(note.when, names),
  })),
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

export const compilePack = (pack: Pack): CompiledPack => {
  const names = packNames(pack);
  return {
    pack,
    names,
    provisions: pack.provisions.map((provision) => compileProvision(provision, names)),
    glossary: glossaryOf(pack),
  };
};
