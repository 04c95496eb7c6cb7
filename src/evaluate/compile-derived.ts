import { mentionsInDerived } from '../pack/graph.js';
import type { DerivedFact, Pack } from '../pack/pack.js';
import { compileFormula } from './compile-formula.js';
import type { FactState } from './fact-state.js';
import type { Names } from './names.js';
import type { Run } from './run.js';

/** A derived fact; where its calculation fails, the reason is told in the pack's words. */
export const compileDerived = (
  derived: DerivedFact,
  { dictionary }: Pack,
  names: Names,
): ((run: Run) => FactState) => {
  const { definition, formula, failure } = derived;
  const work = compileFormula(formula, names, { id: definition.id, field: definition });
  if (failure === undefined) return work;
  // The fields of lists' items have no state of their own.
  const used = mentionsInDerived(derived, dictionary).flatMap(({ name }) =>
    dictionary.has(name) ? [names.fact(name)] : [],
  );
  return (run) => {
    const state = work(run);
    const { reason } = state;
    if (reason === undefined) return state;
    // A reason that came with a fact, such as a registry's silence, is not this calculation's failure.
    const inherited = used.some((read) => read(run).reason === reason);
    return inherited ? state : { ...state, reason: { ...reason, ...failure } };
  };
};
