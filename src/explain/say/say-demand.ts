import type { ExpectedFact, PlainValue } from '../../assessment/assessment.js';
import type { FactClaim } from '../../assessment/claim.js';
import {
  type Demand,
  expectedParts,
  expectedValues,
  inRanges,
  isExact,
  isExpectedFact,
  oppositeOf,
} from '../../assessment/demand.js';
import { isQuantity, measureOf } from '../../assessment/plain-value.js';
import type { FactType } from '../../domain/fact.js';
import { industryClassName } from '../../domain/industry-classes.js';
import { planYear } from '../../pack/built-in.js';
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

/** The other fact with which a demand compares, with its value and, for a parameter, its source. */
const sayOtherFact = (expected: ExpectedFact, explainer: Explainer): string => {
  const { words } = explainer;
  const label = labelOf(expected.fact, explainer);
  if (expected.value === null) return words.unsetThreshold(label);
  const source = expected.source && words.of(expected.source);
  return words.threshold(sayValue(expected.value, expected.fact, explainer), label, source);
};

/** A year, which needs no words more where it is the plan year. */
const sayYear = (demand: Demand, explainer: Explainer): string => {
  const { words } = explainer;
  const { expected } = demand;
  const [year] = expectedValues([demand]);
  const said =
    year === undefined
      ? ''
      : words.ofYear(isQuantity(year) ? year.value : sayValue(year, undefined, explainer));
  if (!isExpectedFact(expected) || (expected.fact === planYear && year !== undefined)) return said;
  return year === undefined
    ? sayOtherFact(expected, explainer)
    : words.threshold(said, labelOf(expected.fact, explainer), expected.source && words.of(expected.source));
};

/** A class with its name, where it has one: `制糖业（C134）`. */
const sayClass = (code: PlainValue, fact: string, explainer: Explainer): string => {
  const name = typeof code === 'string' ? industryClassName(code) : undefined;
  const said = sayValue(code, fact, explainer);
  return name === undefined ? said : `${explainer.words.of(name)}${inBrackets(said, explainer)}`;
};

/** What a demand compares with: literals, other facts, both ends of a range, or a year. */
const sayExpected = (demand: Demand, fact: string, explainer: Explainer): string => {
  const { words } = explainer;
  const { operand } = demand.operator;
  if (operand === 'year') return sayYear(demand, explainer);
  const say = operand === 'class' ? sayClass : sayValue;
  const said = expectedParts(demand).map((part) =>
    isExpectedFact(part) ? sayOtherFact(part, explainer) : say(part, fact, explainer),
  );
  return operand === 'ends' ? words.band(said[0] ?? '', said[1] ?? '') : words.or(said);
};

/** `不低于500万元`: what one demand on a quantity or a date asks. */
const sayComparison = (demand: Demand, manner: Comparable, fact: string, explainer: Explainer): string => {
  const { words } = explainer;
  const { compared, after } = demand.operator.words;
  const expected = sayExpected(demand, fact, explainer);
  const isZero = manner === 'amount' && /^0[^.\d]/.test(expected);
  const before = words.of((isZero ? compared.zero : undefined) ?? compared[manner]);
  return `${before}${expected}${after === undefined ? '' : words.of(after)}`;
};

/** What all demands on a quantity or a date ask together: `在500万元至2,000万元之间`. */
export const sayDemanded = (
  demands: readonly Demand[],
  manner: Comparable,
  fact: string,
  explainer: Explainer,
): string =>
  explainer.words.both(inRanges(demands).map((demand) => sayComparison(demand, manner, fact, explainer)));

/** The same as one band among several, `500万元至2,000万元`. */
export const sayBand = (
  demands: readonly Demand[],
  manner: Comparable,
  fact: string,
  explainer: Explainer,
): string => {
  const [only, ...others] = inRanges(demands);
  return only?.operator.passes.kind === 'interval' && only.operator.passes.of === 'one' && others.length === 0
    ? sayExpected(only, fact, explainer)
    : sayDemanded(demands, manner, fact, explainer);
};

/** How a known quantity or date stands to what is asked: all of that where it is met, else where it fails. */
export const sayRelation = (
  { demands, fact, verdict }: FactClaim,
  manner: Comparable,
  explainer: Explainer,
): string | undefined => {
  if (verdict === 'met')
    return demands.every(isExact) ? undefined : sayDemanded(demands, manner, fact, explainer);
  const holds = inRanges(demands)
    .filter((demand) => demand.verdict === 'unmet')
    .map((demand) => ({ ...demand, operator: oppositeOf(demand.operator) }));
  return explainer.words.both(holds.map((demand) => sayComparison(demand, manner, fact, explainer)));
};

/** As many members as a sentence bears. */
const mostMembers = 8;

const sayExpectedMembers = (demand: Demand, fact: string, explainer: Explainer): string => {
  const { words } = explainer;
  if (isExpectedFact(demand.expected)) return sayExpected(demand, fact, explainer);
  const say = demand.operator.operand === 'class' ? sayClass : sayValue;
  const said = expectedValues([demand]).map((value) => say(value, fact, explainer));
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
