import type { Outcome } from '../assessment/assessment.js';
import { everyVerdict } from '../assessment/verdict.js';
import type { FactDefinition } from '../domain/fact.js';
import { asOf, planYearEnd, planYearStart, requirementsOf } from '../pack/built-in.js';
import type { Pack } from '../pack/pack.js';
import { compileInForce } from './compile-in-force.js';
import { type FactState, known, type NamedFact, unknown } from './fact-state.js';
import { isPresumed } from './is-presumed.js';
import { missingFacts } from './missing-facts.js';
import type { Names } from './names.js';
import type { Setting } from './options.js';
import type { Run } from './run.js';

const dates: Readonly<Record<string, (setting: Setting) => string>> = {
  [planYearStart]: ({ application }) => `${application.planYear}-01-01`,
  [planYearEnd]: ({ application }) => `${application.planYear}-12-31`,
  [asOf]: (setting) => setting.asOf,
};

/** All requirements in force together. */
const compileEligible = (fact: NamedFact, pack: Pack, names: Names): ((run: Run) => FactState) => {
  const requirements = requirementsOf(pack).map((provision) => ({
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

/** How a fact comes about that every pack has without defining it. */
export const compileBuiltIn = (
  field: FactDefinition,
  pack: Pack,
  names: Names,
): ((run: Run) => FactState) => {
  const fact = { id: field.id, field };
  const date = dates[field.id];
  return date === undefined ? compileEligible(fact, pack, names) : (run) => known(fact, date(run.setting));
};
