import type { Outcome } from '../assessment/assessment.js';
import { missingFacts } from '../assessment/missing-facts.js';
import { groupTruth, isPresumption, truthOf } from '../assessment/verdict.js';
import type { FactDefinition, Value } from '../domain/fact.js';
import { asOf, planYear, planYearEnd, planYearStart, requirementsOf } from '../pack/built-in.js';
import type { Pack } from '../pack/pack.js';
import { count } from '../quantity/measure.js';
import { compileInForce } from './compile-in-force.js';
import { type FactState, known, type NamedFact, union, unknown } from './fact-state.js';
import type { Names } from './names.js';
import type { Setting } from './options.js';
import type { Run } from './run.js';

/** A pack whose applications are for no year has no fact of it. */
const yearOf = ({ application }: Setting): number => {
  if (application.planYear === undefined) throw new Error('the application is for no year');
  return application.planYear;
};

const ofSetting: Readonly<Record<string, (setting: Setting) => Value>> = {
  [planYear]: (setting) => count(yearOf(setting)),
  [planYearStart]: (setting) => `${yearOf(setting)}-01-01`,
  [planYearEnd]: (setting) => `${yearOf(setting)}-12-31`,
  [asOf]: (setting) => setting.asOf,
};

/** All requirements in force together. */
const compileEligible = (fact: NamedFact, pack: Pack, names: Names): ((run: Run) => FactState) => {
  const requirements = requirementsOf(pack).map((provision) => ({
    isInForce: compileInForce(provision, names),
    read: names.outcome(provision.name),
  }));
  return (run) => {
    const outcomes = requirements.flatMap(({ isInForce, read }): readonly Outcome[] =>
      isInForce(run) ? [read(run)] : [],
    );
    const truth = groupTruth('all', outcomes, truthOf, undefined);
    return truth === 0
      ? unknown(fact, union(outcomes.map(missingFacts)))
      : { ...known(fact, truth > 0), presumed: isPresumption(truth) };
  };
};

/** How a fact comes about that every pack has without defining it. */
export const compileBuiltIn = (
  field: FactDefinition,
  pack: Pack,
  names: Names,
): ((run: Run) => FactState) => {
  const fact = { id: field.id, field };
  const value = ofSetting[field.id];
  return value === undefined ? compileEligible(fact, pack, names) : (run) => known(fact, value(run.setting));
};
