import type { Outcome } from '../assessment/assessment.js';
import type { Application } from '../domain/parse-application.js';
import { builtInsOf } from '../pack/built-in.js';
import type { Pack, StepFormula } from '../pack/pack.js';
import { mentionsInFormula } from '../rule/mention.js';
import { compileBuiltIn } from './compile-built-in.js';
import { compileCondition } from './compile-condition.js';
import { compileDerived } from './compile-derived.js';
import { compileFormula } from './compile-formula.js';
import { compileParameter } from './compile-parameter.js';
import { type FactState, known, unknown } from './fact-state.js';
import { itemFields } from './item-names.js';
import type { ItemNames, Names, ReadFact, ReadOutcome } from './names.js';
import type { Setting } from './options.js';
import { readSlot } from './read-slot.js';
import type { Run } from './run.js';

/** What a pack's names stand for, with the slots in which a run keeps it. */
export interface PackNames extends Names {
  /** The names within an incentive's amount, where `step.<name>` is what a step comes to. */
  readonly withSteps: (steps: readonly StepFormula[]) => Names;
  /** Begins an evaluation, in which only what the application states and what was learnt is known. */
  readonly startRun: (setting: Setting, learnt?: ReadonlyMap<string, FactState>) => Run;
}

const found = <Read>(reads: ReadonlyMap<string, Read>, name: string): Read => {
  const read = reads.get(name);
  if (read === undefined) throw new Error(`nothing is called ${name}`);
  return read;
};

/** Gives every name of a pack its meaning and its slot, each after all that it rests on. */
export const packNames = (pack: Pack): PackNames => {
  const { given, parameters, derived, graph } = pack;
  const facts = new Map<string, ReadFact>();
  const slots = new Map<string, number>();
  const outcomes = new Map<string, ReadOutcome>();
  let factCount = 0;
  const newFact = (id: string, work: (run: Run) => FactState): ReadFact => {
    const slot = factCount++;
    slots.set(id, slot);
    return readSlot('facts', slot, work);
  };
  const items = new Map(
    [...pack.dictionary.values()].flatMap((list) =>
      list.fields === undefined ? [] : [[list.id, itemFields(list)] as const],
    ),
  );
  const codesAmong = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => {
      const { type, fields = {} } = pack.dictionary.get(id) ?? {};
      return type === 'code' || Object.values(fields).some((field) => field.type === 'code');
    });
  const itemsOf = (list: string, around: Names): ItemNames => found(items, list).namesWithin(around);
  const names: Names = {
    fact: (id) => found(facts, id),
    codesBehind: (id) => codesAmong(graph.givenBehind([id])),
    outcome: (provision) => found(outcomes, provision),
    itemsOf: ({ id }) => itemsOf(id, names),
  };

  const defineFact = (id: string, work: (run: Run) => FactState): void =>
    void facts.set(id, newFact(id, work));
  const defineProvision = ({ name, conditions }: Pack['provisions'][number]): void => {
    const slot = outcomes.size;
    const judge = compileCondition(conditions, names);
    outcomes.set(name, (run) => {
      const outcome = run.outcomes[slot] ?? judge.outcome(run);
      run.outcomes[slot] = outcome;
      return outcome;
    });
  };
  const provisionNamed = new Map(pack.provisions.map((provision) => [provision.name, provision]));
  const builtInNamed = new Map(builtInsOf(pack.manifest).map((field) => [field.id, field]));
  for (const name of graph.order) {
    const field = given.get(name);
    const parameter = parameters.get(name);
    const fact = derived.get(name);
    const over = fact?.over;
    const builtIn = builtInNamed.get(name);
    const provision = provisionNamed.get(name);
    if (field !== undefined) {
      const unstated = unknown({ id: name, field }, [name]);
      defineFact(name, () => unstated);
    } else if (parameter !== undefined) defineFact(name, compileParameter(parameter, names));
    else if (builtIn !== undefined) defineFact(name, compileBuiltIn(builtIn, pack, names));
    else if (fact !== undefined && over !== undefined)
      found(items, over).derive(name.slice(over.length + 1), (named) =>
        compileFormula(fact.formula, itemsOf(over, names), named),
      );
    else if (fact !== undefined) defineFact(name, compileDerived(fact, pack, names));
    else if (provision !== undefined) defineProvision(provision);
  }

  const withSteps = (steps: readonly StepFormula[]): Names => {
    const reads = new Map<string, ReadFact>();
    const mentionsOf = (id: string): readonly string[] => {
      const step = steps.find(({ fact }) => fact.id === id);
      return step === undefined
        ? [id]
        : mentionsInFormula(step.formula).flatMap(({ name }) => mentionsOf(name));
    };
    const inside: Names = {
      ...names,
      fact: (id) => reads.get(id) ?? names.fact(id),
      codesBehind: (id) => codesAmong(graph.givenBehind(mentionsOf(id))),
      itemsOf: ({ id }) => itemsOf(id, inside),
    };
    for (const { fact: field, formula } of steps) {
      const fact = { id: field.id, field, label: field.label };
      reads.set(field.id, newFact(field.id, compileFormula(formula, inside, fact)));
    }
    return inside;
  };

  // What an application states is the same in every evaluation of it.
  const stated = new WeakMap<Application, readonly (FactState | undefined)[]>();
  const statedBy = (application: Application): readonly (FactState | undefined)[] => {
    let states = stated.get(application);
    if (states === undefined) {
      const made = new Array<FactState | undefined>(factCount).fill(undefined);
      for (const [id, field] of given) {
        const value = application.facts.get(id);
        if (value !== undefined) made[found(slots, id)] = known({ id, field }, value);
      }
      stated.set(application, made);
      states = made;
    }
    return states;
  };

  return {
    ...names,
    withSteps,
    startRun: (setting, learnt = new Map()) => {
      const states = statedBy(setting.application).slice();
      for (const [id, state] of learnt) states[found(slots, id)] = state;
      return {
        setting,
        facts: states,
        outcomes: new Array<Outcome | undefined>(outcomes.size).fill(undefined),
        fields: [],
        itemRuns: new Map(),
      };
    },
  };
};
