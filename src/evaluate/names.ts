import type { Application } from '../domain/parse-application.js';
import { asOf, builtIns, planYearEnd, planYearStart } from '../pack/built-in.js';
import type { DerivedFact, Pack, StepFormula } from '../pack/pack.js';
import { formulaReferences } from '../rule/walk.js';
import type { Outcome } from './assessment.js';
import { compileFormula } from './calculate-formula.js';
import { type FactState, known, type NamedFact, unknown } from './fact-state.js';
import { compileInForce } from './in-force.js';
import { listItems } from './item-names.js';
import { compileCondition } from './judge-condition.js';
import type { Setting } from './options.js';
import { compileParameter } from './parameter-state.js';
import { presumptionFinder } from './presumption.js';
import { type Compile, readSlot } from './read-slot.js';
import { isPresumed, missingFacts } from './reliance.js';
import type { ItemNames, Names, ReadFact, ReadOutcome, Run } from './run.js';
import { everyVerdict } from './verdict.js';

/** What a pack's names stand for, with the slots in which a run keeps it. */
export interface PackNames extends Names {
  readonly factSlot: (id: string) => number;
  readonly outcomeSlot: (provision: string) => number;
  /** The names within an incentive's amount, where `step.<name>` is what a step comes to. */
  readonly withSteps: (steps: readonly StepFormula[]) => Names;
  /** Begins an evaluation, in which only what the application states is known. */
  readonly startRun: (setting: Setting) => Run;
}

const dates: Readonly<Record<string, (setting: Setting) => string>> = {
  [planYearStart]: ({ application }) => `${application.planYear}-01-01`,
  [planYearEnd]: ({ application }) => `${application.planYear}-12-31`,
  [asOf]: (setting) => setting.asOf,
};

/** All requirements in force together. */
const compileEligible = (fact: NamedFact, { provisions }: Pack, names: Names): ((run: Run) => FactState) => {
  const requirements = provisions
    .filter(({ kind }) => kind === 'requirement')
    .map((provision) => ({
      provision: provision.name,
      isInForce: compileInForce(provision, names),
      outcome: names.outcome(provision.name),
    }));
  return (run) => {
    const parts = requirements
      .filter(({ isInForce }) => isInForce(run))
      .map(
        ({ provision, outcome }): Outcome => ({
          kind: 'provision',
          provision,
          verdict: outcome(run).verdict,
        }),
      );
    const verdict = everyVerdict(parts.map((part) => part.verdict));
    const outcome: Outcome = { kind: 'all', verdict, parts };
    return verdict === 'undetermined'
      ? unknown(fact, missingFacts(outcome, run, names))
      : { ...known(fact, verdict === 'met'), presumed: isPresumed(outcome, run, names) };
  };
};

/** A derived fact; where its calculation fails, the reason is told in the pack's words. */
const compileDerived = (
  { definition, formula, failure }: DerivedFact,
  names: Names,
): ((run: Run) => FactState) => {
  const work = compileFormula(formula, names, { id: definition.id, field: definition });
  if (failure === undefined) return work;
  const used = [...formulaReferences(formula).facts].map(names.fact);
  return (run) => {
    const state = work(run);
    const { reason } = state;
    if (reason === undefined) return state;
    // A reason that came with a fact, such as a registry's silence, is not this calculation's failure.
    const inherited = used.some((read) => read(run).reason === reason);
    return inherited ? state : { ...state, reason: { ...reason, ...failure } };
  };
};

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

  const outcomes = outcomeSlots(pack, () => names);
  const finder = presumptionFinder(pack);
  const items = new Map(
    [...pack.dictionary.values()].flatMap((list) =>
      list.fields === undefined ? [] : [[list.id, listItems(list, pack, () => names)] as const],
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
    mayPresume: finder,
  };

  for (const field of pack.given.values()) {
    const fact = { id: field.id, field };
    const unstated = unknown(fact, [field.id]);
    facts.set(
      field.id,
      newSlot(() => () => unstated),
    );
  }
  for (const field of builtIns) {
    const fact = { id: field.id, field };
    const date = dates[field.id];
    const compile: Compile =
      date === undefined
        ? () => compileEligible(fact, pack, names)
        : () => (run) => known(fact, date(run.setting));
    facts.set(field.id, newSlot(compile));
  }
  for (const [id, parameter] of pack.parameters)
    facts.set(
      id,
      newSlot(() => compileParameter(parameter, names)),
    );
  for (const [id, derived] of pack.derived)
    if (derived.over === undefined)
      facts.set(
        id,
        newSlot(() => compileDerived(derived, names)),
      );

  const withSteps = (steps: readonly StepFormula[]): Names => {
    const reads = new Map<string, ReadFact>();
    const inside: Names = {
      ...names,
      fact: (id) => reads.get(id) ?? names.fact(id),
      itemsOf: ({ id }) => itemsOf(id, inside),
      // What a step rests on is not followed.
      mayPresume: (references) => [...references.facts].some((id) => reads.has(id)) || finder(references),
    };
    for (const { fact: field, formula } of steps) {
      const fact = { id: field.id, field, label: field.label };
      reads.set(field.id, newSlot(() => compileFormula(formula, inside, fact)).read);
    }
    return inside;
  };

  // What an application states is the same in every evaluation of it.
  const stated = new WeakMap<Application, readonly (FactState | undefined)[]>();
  const statedBy = (application: Application): (FactState | undefined)[] => {
    let states = stated.get(application);
    if (states === undefined) {
      const made = new Array<FactState | undefined>(factCount).fill(undefined);
      for (const field of pack.given.values()) {
        const value = application.facts.get(field.id);
        if (value !== undefined)
          made[slotNamed(facts, field.id).slot] = known({ id: field.id, field }, value);
      }
      stated.set(application, made);
      states = made;
    }
    return states.slice();
  };

  return {
    ...names,
    factSlot: (id) => slotNamed(facts, id).slot,
    outcomeSlot: (provision) => slotNamed(outcomes, provision).slot,
    withSteps,
    startRun: (setting) => ({
      setting,
      facts: statedBy(setting.application),
      outcomes: new Array<Outcome | undefined>(outcomes.size).fill(undefined),
      fields: [],
      itemRuns: new Map(),
    }),
  };
};
