import type { Text } from '../domain/fact.js';
import type { Exception, Pack, Parameter, Provision, Reading } from '../pack/pack.js';
import type { GlossaryEntry } from './assessment.js';
import { type Calculate, compileFormula } from './calculate-formula.js';
import { compileCondition, type Judge } from './judge-condition.js';

export interface CompiledProvision {
  readonly provision: Provision;
  readonly judge: Judge;
  readonly readings: readonly { readonly reading: Reading; readonly judge: Judge }[];
  readonly notes: readonly { readonly text: Text; readonly when: Judge | undefined }[];
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
  readonly glossary: Readonly<Record<string, GlossaryEntry>>;
}

const compileProvision = (provision: Provision): CompiledProvision => ({
  provision,
  judge: compileCondition(provision.conditions),
  readings: provision.readings.map((reading) => ({
    reading,
    judge: compileCondition(reading.alternative.conditions),
  })),
  notes: provision.notes.map(({ when, zh, en }) => ({
    text: { zh, en },
    when: when && compileCondition(when),
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

export const compilePack = (pack: Pack): CompiledPack => ({
  pack,
  provisions: new Map(pack.provisions.map((provision) => [provision.name, compileProvision(provision)])),
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
  derived: new Map([...pack.derived].map(([id, { formula }]) => [id, compileFormula(formula)])),
  glossary: glossaryOf(pack),
});
