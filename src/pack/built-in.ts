import type { FactDefinition } from '../domain/fact.js';
import type { Pack, Provision } from './pack.js';

export const planYear = 'planYear';
export const planYearStart = 'planYear.start';
export const planYearEnd = 'planYear.end';
export const asOf = 'asOf';
/** All requirements together. */
export const planEligible = 'plan.eligible';

export const requirementsOf = ({ provisions }: Pack): readonly Provision[] =>
  provisions.filter(({ kind }) => kind === 'requirement');

/** The facts that every pack has without defining them. */
export const builtIns: readonly FactDefinition[] = [
  { id: planYear, type: 'count', label: { zh: '计划年度', en: 'plan year' } },
  { id: planYearStart, type: 'date', label: { zh: '计划年度首日', en: 'first day of the plan year' } },
  { id: planYearEnd, type: 'date', label: { zh: '计划年度末日', en: 'last day of the plan year' } },
  { id: asOf, type: 'date', label: { zh: '评估基准日', en: 'as-of date' } },
  { id: planEligible, type: 'bool', label: { zh: '符合全部遴选条件', en: 'meets all requirements' } },
];
