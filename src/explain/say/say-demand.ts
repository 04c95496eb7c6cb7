import type { FactClaim } from '../../assessment/claim.js';
import {
  type Demand,
  expectedValues,
  isExact,
  isExpectedFact,
  oppositeOf,
  rangeOf,
} from '../../assessment/demand.js';
import { isQuantity, measureOf } from '../../assessment/plain-value.js';
import type { FactType } from '../../domain/fact.js';
import { planYearEnd, planYearStart } from '../../pack/built-in.js';
import type { Measure } from '../../quantity/measure.js';
import type { Comparable } from '../../rule/operator/operator.js';
import { type Explainer, inBrackets, labelOf } from '../explainer.js';
import { sayValue } from './say-value.js';

/** The quantities that demands compare with, to keep rounding on the right side of them. */
export const thresholdsOf = (demands: readonly Demand[], type: FactType | undefined): readonly Measure[] =>
  expectedValues(demands).flatMap((value) => {
    const measure = isQuantity(value) ? measureOf(value, type) : undefined;
    return measure === undefined ? [] : [measure];
  });

/** What a demand compares with: a literal, or another fact with its value and, for a parameter, its source. */
const sayExpected = (demand: Demand, fact: string, explainer: Explainer): string => {
  const { words } = explainer;
  const { expected } = demand;
  if (!isExpectedFact(expected))
    return words.or(expectedValues([demand]).map((value) => sayValue(value, fact, explainer)));
  const label = labelOf(expected.fact, explainer);
  if (expected.value === null) return words.unsetThreshold(label);
  const source = expected.source && words.of(expected.source);
  return words.threshold(sayValue(expected.value, expected.fact, explainer), label, source);
};

/** `不低于500万元`: what one demand on a quantity or a date asks. */
const sayComparison = (demand: Demand, manner: Comparable, fact: string, explainer: Explainer): string => {
  const { compared } = demand.operator.words;
  const expected = sayExpected(demand, fact, explainer);
  const isZero = manner === 'amount' && /^0[^.\d]/.test(expected);
  return `${explainer.words.of((isZero ? compared.zero : undefined) ?? compared[manner])}${expected}`;
};

const comparesWith = (fact: string, { expected }: Demand): boolean =>
  isExpectedFact(expected) && expected.fact === fact;

/** How a range that includes its ends is told, by whether the value lies in it. */
const sayRange = (
  [low, high]: readonly [Demand, Demand],
  fact: string,
  explainer: Explainer,
  place: 'within' | 'outside' | 'band',
): string => {
  const { words } = explainer;
  const { planYear } = explainer.assessment;
  // A window of the law that is the same year is not the plan year.
  const isPlanYear = comparesWith(planYearStart, low) && comparesWith(planYearEnd, high);
  if (place !== 'band' && planYear !== undefined && isPlanYear)
    return place === 'within' ? words.inYear(planYear) : words.outsideYear(planYear);
  return words[place](sayExpected(low, fact, explainer), sayExpected(high, fact, explainer));
};

/** What all demands on a quantity or a date ask together: `在500万元至2,000万元之间`, or the bare band. */
export const sayDemanded = (
  demands: readonly Demand[],
  manner: Comparable,
  fact: string,
  explainer: Explainer,
  place: 'within' | 'band' = 'within',
): string => {
  const range = rangeOf(demands);
  return range === undefined
    ? explainer.words.both(demands.map((demand) => sayComparison(demand, manner, fact, explainer)))
    : sayRange(range, fact, explainer, place);
};

/** How a known quantity or date stands to what is asked: all of that where it is met, else where it fails. */
export const sayRelation = (
  { demands, fact, verdict }: FactClaim,
  manner: Comparable,
  explainer: Explainer,
): string | undefined => {
  if (verdict === 'met')
    return demands.every(isExact) ? undefined : sayDemanded(demands, manner, fact, explainer);
  const range = rangeOf(demands);
  if (range !== undefined) return sayRange(range, fact, explainer, 'outside');
  const holds = demands
    .filter((demand) => demand.verdict === 'unmet')
    .map((demand) => ({ ...demand, operator: oppositeOf(demand.operator) }));
  return explainer.words.both(holds.map((demand) => sayComparison(demand, manner, fact, explainer)));
};

/** As many members as a sentence bears. */
const mostMembers = 8;

const sayExpectedMembers = (demand: Demand, fact: string, explainer: Explainer): string => {
  const { words } = explainer;
  if (isExpectedFact(demand.expected)) return sayExpected(demand, fact, explainer);
  const said = expectedValues([demand]).map((value) => sayValue(value, fact, explainer));
  return said.length > mostMembers ? words.anyMemberOf(said.slice(0, 3), said.length) : words.or(said);
};

/** `（应为：鼓励类或允许类）`: what demands on a choice, an answer or a list ask. */
export const sayDemandedMembers = (
  demands: readonly Demand[],
  fact: string,
  explainer: Explainer,
): string => {
  const { words } = explainer;
  return demands
    .map((demand) => {
      const expected = sayExpectedMembers(demand, fact, explainer);
      return inBrackets(words.labelled(words.of(demand.operator.words.asked), expected), explainer);
    })
    .join('');
};

/**
 * What is told of a met choice or list beside its value: what it is not, `（不属于节能降碳或安全性能提升）`, and which
 * of several members was asked for, `（含扩能）`.
 */
export const sayMetMembers = ({ demands, fact, actual }: FactClaim, explainer: Explainer): string => {
  const isOneOfSeveral = Array.isArray(actual) && actual.length > 1;
  return demands
    .map((demand) => {
      const { passes, words } = demand.operator;
      const saysItAll = passes.kind === 'lists' && passes.of === 'one' && !isOneOfSeveral;
      if (words.held === null || saysItAll) return '';
      const expected = sayExpectedMembers(demand, fact, explainer);
      return inBrackets(`${explainer.words.of(words.held)}${expected}`, explainer);
    })
    .join('');
};
