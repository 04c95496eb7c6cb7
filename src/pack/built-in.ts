import type { FactDefinition } from '../domain/fact.js';
import { pluralOf, wordsOf } from '../domain/pack-words.js';
import type { PolicyFile } from './files.js';
import type { Pack, Provision } from './pack.js';

export const planYear = 'planYear';
export const planYearStart = 'planYear.start';
export const planYearEnd = 'planYear.end';
export const asOf = 'asOf';
/** All requirements together. */
export const planEligible = 'plan.eligible';

/** Whether a fact is of the year that applications are for. */
export const isOfPlanYear = (id: string): boolean => /^planYear(\.|$)/.test(id);

export const requirementsOf = ({ provisions }: Pack): readonly Provision[] =>
  provisions.filter(({ kind }) => kind === 'requirement');

/** The facts that a pack has without defining them, in its own words. */
export const builtInsOf = ({
  planYear: asksYear = true,
  words,
}: Pick<PolicyFile, 'planYear' | 'words'> = {}): readonly FactDefinition[] => {
  const { planYear: year, requirement } = wordsOf(words);
  const all: readonly FactDefinition[] = [
    { id: planYear, type: 'count', unit: '年', label: { zh: year.zh, en: year.en } },
    {
      id: planYearStart,
      type: 'date',
      label: { zh: `${year.zh}首日`, en: `first day of the ${year.en}` },
    },
    {
      id: planYearEnd,
      type: 'date',
      label: { zh: `${year.zh}末日`, en: `last day of the ${year.en}` },
    },
    { id: asOf, type: 'date', label: { zh: '评估基准日', en: 'as-of date' } },
    {
      id: planEligible,
      type: 'bool',
      label: { zh: `符合全部${requirement.zh}`, en: `meets all ${pluralOf(requirement)}` },
    },
  ];
  return asksYear ? all : all.filter(({ id }) => !isOfPlanYear(id));
};
