import type { Outcome } from '../assessment/assessment.js';
import type { Application } from '../domain/parse-application.js';
import { builtIns } from '../pack/built-in.js';
import type { Pack, StepFormula } from '../pack/pack.js';
import { compileFormula } from './calculate-formula.js';
import { compileBuiltIn } from './compile-built-in.js';
import { compileDerived } from './compile-derived.js';
import { compileParameter } from './compile-parameter.js';
import { type FactState, known, unknown } from './fact-state.js';
import { itemNames } from './item-names.js';
import { compileCondition } from './judge-condition.js';
import { kept } from './kept.js';
import { presumptionFinder } from './may-presume.js';
import type { ItemNames, Names, ReadFact, ReadOutcome } from './names.js';
import type { Setting } from './options.js';
import { type Compile, readSlot } from './read-slot.js';
import type { Run } from './run.js';

/** What a pack's names stand for, with the slots in which a run keeps it. */
export interface PackNames extends Names {
  readonly factSlot: (id: string) => number;
  readonly outcomeSlot: (provision: string) => number;
  /** The names within an incentive's amount, where `step.<name>` is what a step comes to. */
  readonly withSteps: (steps: readonly StepFormula[]) => Names;
  /** Begins an evaluation, in which only what the application states is known. */
  readonly startRun: (setting: Setting) => Run;
}

/** Something with a slot in a run, and how it is read there. */
interface Slot<Read> {
  readonly slot: number;
  readonly read: Read;
}

const slotNamed = <Read>(slots: ReadonlyMap<string, Slot<Read>>, name: string): Slot<Read> => {
  const slot = slots.get(name);
  if (slot === undefined) throw new Error(`nothing is called ${name}`);
  return slot;
};

/** The provisions' outcomes in the order of the pack. */
const outcomeSlots = ({ provisions }: Pack, names: () => Names): ReadonlyMap<string, Slot<ReadOutcome>> =>
  new Map(
    provisions.map(({ name, conditions }, slot) => {
      let judge: ReadOutcome | undefined;
      const read = (run: Run): Outcome => {
        const before = run.outcomes[slot];
        if (before !== undefined) return before;
        judge ??= compileCondition(conditions, names());
        const outcome = judge(run);
        run.outcomes[slot] = outcome;
        return outcome;
      };
      return [name, { slot, read }];
    }),
  );

/** Gives every name of a pack its meaning and its slot. */
export const packNames = (pack: Pack): PackNames => {
  const facts = new Map<string, Slot<ReadFact>>();
  let factCount = 0;
  const newSlot = (compile: Compile): Slot<ReadFact> => {
    const slot = factCount++;
    return { slot, read: readSlot('facts', slot, compile) };
  };
  const define = (id: string, compile: Compile): void => void facts.set(id, newSlot(compile));

  const outcomes = outcomeSlots(pack, () => names);
  const mayPresume = presumptionFinder(pack);
  const items = new Map(
    [...pack.dictionary.values()].flatMap((list) =>
      list.fields === undefined ? [] : [[list.id, itemNames(list, pack, () => names)] as const],
    ),
  );
  const itemsOf = (list: string, around: Names): ItemNames => {
    const of = items.get(list);
    if (of === undefined) throw new Error(`${list} has no items`);
    return of(around);
  };

  const names: Names = {
    fact: (id) => slotNamed(facts, id).read,
    outcome: (provision) => slotNamed(outcomes, provision).read,
    itemsOf: ({ id }) => itemsOf(id, names),
    mayPresume,
  };

  for (const [id, field] of pack.given) {
    const unstated = unknown({ id, field }, [id]);
    define(id, () => () => unstated);
  }
  for (const field of builtIns) define(field.id, () => compileBuiltIn(field, pack, names));
  for (const [id, parameter] of pack.parameters) define(id, () => compileParameter(parameter, names));
  for (const [id, derived] of pack.derived)
    if (derived.over === undefined) define(id, () => compileDerived(derived, pack, names));

  const withSteps = (steps: readonly StepFormula[]): Names => {
    const reads = new Map<string, ReadFact>();
    const inside: Names = {
      ...names,
      fact: (id) => reads.get(id) ?? names.fact(id),
      itemsOf: ({ id }) => itemsOf(id, inside),
      // What a step rests on is not followed.
      mayPresume: (name) => reads.has(name) || mayPresume(name),
    };
    for (const { fact: field, formula } of steps) {
      const fact = { id: field.id, field, label: field.label };
      reads.set(field.id, newSlot(() => compileFormula(formula, inside, fact)).read);
    }
    return inside;
  };

  // What an application states is the same in every evaluation of it.
  const stated = new WeakMap<Application, readonly (FactState | undefined)[]>();
  const statedBy = (application: Application): readonly (FactState | undefined)[] =>
    kept(stated, application, () => {
      const states = new Array<FactState | undefined>(factCount).fill(undefined);
      for (const [id, field] of pack.given) {
        const value = application.facts.get(id);
        if (value !== undefined) states[slotNamed(facts, id).slot] = known({ id, field }, value);
      }
      return states;
    });

  return {
    ...names,
    factSlot: (id) => slotNamed(facts, id).slot,
    outcomeSlot: (provision) => slotNamed(outcomes, provision).slot,
    withSteps,
    startRun: (setting) => ({
      setting,
      facts: statedBy(setting.application).slice(),
      outcomes: new Array<Outcome | undefined>(outcomes.size).fill(undefined),
      fields: [],
      itemRuns: new Map(),
    }),
  };
};
