import type { FactType } from '../domain/fact.js';
import type { Derivation, PlainValue } from '../evaluate/assessment.js';
import type { Measure } from '../quantity/measure.js';
import { claimOf, type Demand, type FactClaim, type OutsideClaim, oppositeOf } from './claim.js';
import { determining } from './determining.js';
import { type ListItem, item } from './document.js';
import { answererOf, entryOf, type Explainer, labelOf } from './explainer.js';
import { sayClaim } from './say-claim.js';
import { sayResult } from './say-derivation.js';
import { isQuantity, measureOf, sayEvidence, sayQuantity, sayValue } from './say-value.js';
import type { Comparable, Order } from './words.js';

/** How a fact is told of: put in order, answered with yes or no, chosen among members, or a list of them. */
type Manner = Comparable | 'bool' | 'choice' | 'list';

const mannerOf = ({ fact, actual, demands }: FactClaim, explainer: Explainer): Manner => {
  const type = entryOf(fact, explainer)?.type ?? typeOf(actual ?? literalsOf(demands)[0]);
  switch (type) {
    case 'money':
    case 'price':
    case 'ratio':
    case 'area':
      return 'amount';
    case 'count':
    case 'date':
    case 'bool':
    case 'list':
      return type;
    default:
      return 'choice';
  }
};

const typeOf = (value: PlainValue | undefined): FactType => {
  if (typeof value === 'boolean') return 'bool';
  if (value === undefined || typeof value === 'string') return 'text';
  return isQuantity(value) ? 'money' : 'list';
};

interface ExpectedFact {
  readonly fact: string;
  readonly value: PlainValue | null;
  readonly source?: { readonly zh: string; readonly en: string };
}

const isExpectedFact = (expected: Demand['expected']): expected is ExpectedFact =>
  typeof expected === 'object' && 'fact' in expected && typeof expected.fact === 'string';

const literalsOf = (demands: readonly Demand[]): readonly PlainValue[] =>
  demands.flatMap(({ expected }): readonly PlainValue[] => {
    if (isExpectedFact(expected)) return expected.value === null ? [] : [expected.value];
    return Array.isArray(expected) ? expected : [expected as PlainValue];
  });

const thresholdsOf = (demands: readonly Demand[], type: FactType | undefined): readonly Measure[] =>
  literalsOf(demands).flatMap((value) => {
    const measure = isQuantity(value) ? measureOf(value, type) : undefined;
    return measure === undefined ? [] : [measure];
  });

/** What a demand compares with: a literal, or another fact with its value and, for a parameter, its source. */
const expectedText = ({ expected }: Demand, fact: string, explainer: Explainer): string => {
  const { words } = explainer;
  if (!isExpectedFact(expected))
    return words.or(literalsOf([{ expected }]).map((value) => sayValue(value, fact, explainer)));
  const label = labelOf(expected.fact, explainer);
  if (expected.value === null) return words.unsetThreshold(label);
  const source = expected.source && words.of(expected.source);
  return words.threshold(sayValue(expected.value, expected.fact, explainer), label, source);
};

const isOrder = (operator: string): operator is Order =>
  operator === 'greaterThan' ||
  operator === 'greaterThanInclusive' ||
  operator === 'lessThan' ||
  operator === 'lessThanInclusive';

/** Both ends of a range that includes them, or `undefined` for demands that are none. */
const rangeOf = (demands: readonly Demand[]): readonly [low: Demand, high: Demand] | undefined => {
  const low = demands.find(({ operator }) => operator === 'greaterThanInclusive');
  const high = demands.find(({ operator }) => operator === 'lessThanInclusive');
  return demands.length === 2 && low !== undefined && high !== undefined ? [low, high] : undefined;
};

const isPlanYear = (range: readonly [Demand, Demand], { assessment: { planYear } }: Explainer): boolean => {
  const [first, last] = range.map((demand) => literalsOf([demand])[0]);
  return first === `${planYear}-01-01` && last === `${planYear}-12-31`;
};

/** `不低于500万元`: what a demand asks, or with `opposite` what holds where it fails. */
const comparison = (
  demand: Demand,
  manner: Comparable,
  fact: string,
  explainer: Explainer,
  opposite = false,
): string => {
  const { words } = explainer;
  const operator = opposite ? oppositeOf(demand.operator) : demand.operator;
  const expected = expectedText(demand, fact, explainer);
  if (isOrder(operator)) return words.comparison[manner][operator](expected);
  return operator === 'equal' || operator === 'in' ? words.equals(expected) : words.differs(expected);
};

/** What all demands on one quantity or date ask together: `在500万元至2,000万元之间`. */
const demanded = (
  demands: readonly Demand[],
  manner: Comparable,
  fact: string,
  explainer: Explainer,
): string => {
  const { words, assessment } = explainer;
  const range = rangeOf(demands);
  if (range === undefined)
    return words.both(demands.map((demand) => comparison(demand, manner, fact, explainer)));
  if (isPlanYear(range, explainer)) return words.inYear(assessment.planYear);
  const [low, high] = range;
  return words.within(expectedText(low, fact, explainer), expectedText(high, fact, explainer));
};

/** How a known quantity or date stands to what is asked: all of it where it is met, else where it fails. */
const found = (claim: FactClaim, manner: Comparable, explainer: Explainer): string | undefined => {
  const { words, assessment } = explainer;
  const { demands, fact, verdict } = claim;
  if (verdict === 'met')
    return demands.every(({ operator }) => operator === 'equal')
      ? undefined
      : demanded(demands, manner, fact, explainer);
  const range = rangeOf(demands);
  if (range === undefined)
    return words.both(
      demands
        .filter((demand) => demand.verdict === 'unmet')
        .map((demand) => comparison(demand, manner, fact, explainer, true)),
    );
  if (isPlanYear(range, explainer)) return words.outsideYear(assessment.planYear);
  const [low, high] = range;
  return words.outside(expectedText(low, fact, explainer), expectedText(high, fact, explainer));
};

/** `（应为：鼓励类或允许类）`: what demands on a choice, an answer or a list ask. */
const demandedMembers = (demands: readonly Demand[], fact: string, explainer: Explainer): string => {
  const { words } = explainer;
  return demands
    .map((demand) => {
      const expected = sayExpectedMembers(demand, fact, explainer);
      switch (demand.operator) {
        case 'notEqual':
        case 'notIn':
          return words.mustNotBe(expected);
        case 'contains':
          return words.mustInclude(expected);
        case 'doesNotContain':
          return words.mustNotInclude(expected);
        default:
          return words.mustBe(expected);
      }
    })
    .join('');
};

/** As many members as a sentence bears. */
const mostMembers = 8;

const sayExpectedMembers = (demand: Demand, fact: string, explainer: Explainer): string => {
  const { words } = explainer;
  if (isExpectedFact(demand.expected)) return expectedText(demand, fact, explainer);
  const said = literalsOf([demand]).map((value) => sayValue(value, fact, explainer));
  return said.length > mostMembers ? words.anyMemberOf(said.slice(0, 3), said.length) : words.or(said);
};

/** `不为是` is no Chinese: what a yes or no must not be is told as what it must be. */
const plainAnswers = (claim: FactClaim): FactClaim => ({
  ...claim,
  demands: claim.demands.map((demand) =>
    demand.operator === 'notEqual' && typeof demand.expected === 'boolean'
      ? { ...demand, operator: 'equal', expected: !demand.expected }
      : demand,
  ),
});

/** What a met choice or list is besides its value: `不属于节能降碳、安全性能提升`. */
const foundMembers = ({ demands, fact }: FactClaim, explainer: Explainer): string => {
  const { words } = explainer;
  return demands
    .map((demand) => {
      const expected = sayExpectedMembers(demand, fact, explainer);
      switch (demand.operator) {
        case 'notEqual':
        case 'notIn':
          return words.isNot(expected);
        case 'contains':
          return words.includes(expected);
        case 'doesNotContain':
          return words.includesNot(expected);
        default:
          return '';
      }
    })
    .join('');
};

/** The given facts without which a derivation has no value. */
const unknownIn = (derivation: Derivation | undefined): readonly string[] => {
  switch (derivation?.kind) {
    case 'fact':
      if (derivation.value !== undefined) return [];
      return derivation.derivation === undefined ? [derivation.fact] : unknownIn(derivation.derivation);
    case 'calculation':
    case 'firstKnown':
      return derivation.value === undefined ? derivation.operands.flatMap(unknownIn) : [];
    default:
      return [];
  }
};

/** `待申报单位提供固定资产投资`: who is asked for what, or for the fact itself. */
const awaiting = ({ fact, derivation }: FactClaim, explainer: Explainer): string => {
  const { words, missing } = explainer;
  if (derivation === undefined) {
    const by = answererOf(fact, explainer);
    return by === undefined ? words.awaitedSomeone : words.awaited[by];
  }
  const unknown = unknownIn(derivation);
  const asked = [...new Set(unknown.length > 0 ? unknown : missing)];
  return sayAwaited(asked, explainer);
};

/** Who is asked for which facts, in one phrase. */
export const sayAwaited = (facts: readonly string[], explainer: Explainer): string => {
  const { words } = explainer;
  const labels = (by: ReturnType<typeof answererOf>): readonly string[] =>
    facts.filter((fact) => answererOf(fact, explainer) === by).map((fact) => labelOf(fact, explainer));
  const groups = (['applicant', 'registry', 'authority'] as const).flatMap((by) => {
    const asked = labels(by);
    return asked.length === 0 ? [] : [words.awaiting[by](asked)];
  });
  const nobodys = labels(undefined);
  const all = nobodys.length === 0 ? groups : [...groups, words.awaitingSomeone(nobodys)];
  return all.length === 0 ? words.awaitedSomeone : words.ranges(all);
};

const sayUnknown = (claim: FactClaim, manner: Manner, explainer: Explainer): ListItem => {
  const { words } = explainer;
  const { fact, reason, demands } = claim;
  const because =
    reason === undefined
      ? awaiting(claim, explainer)
      : words.reason[reason.code](
          words.withoutStop(words.of(reason)),
          words.list(reason.facts.map((id) => labelOf(id, explainer))),
        );
  const asked =
    manner === 'amount' || manner === 'count' || manner === 'date'
      ? words.must(demanded(demands, manner, fact, explainer))
      : demandedMembers(demands, fact, explainer);
  return item(words.sentence(words.labelled(labelOf(fact, explainer), `${because}${asked}`)));
};

/** The fact whose value a derivation merely hands on. */
const handedOn = (derivation: Derivation | undefined): string | undefined => {
  if (derivation?.kind === 'fact') return derivation.fact;
  const [only, ...others] = derivation?.kind === 'firstKnown' ? derivation.operands : [];
  return others.length === 0 ? handedOn(only) : undefined;
};

/** The facts that come before the one that was taken, all of them unknown. */
const passedOver = (derivation: Derivation): readonly string[] =>
  derivation.kind === 'firstKnown'
    ? derivation.operands.slice(0, -1).flatMap((operand) => (operand.kind === 'fact' ? [operand.fact] : []))
    : [];

/** What is told below a value that was looked up or presumed. */
const origin = (derivation: Derivation | undefined, explainer: Explainer): readonly ListItem[] => {
  const { words } = explainer;
  switch (derivation?.kind) {
    case 'table':
      return derivation.when === undefined
        ? origin(derivation.result, explainer)
        : sayClaim(determining(claimOf(derivation.when)), explainer);
    case 'firstKnown': {
      const undecided = passedOver(derivation).map((fact) =>
        item(words.sentence(words.notDecided(labelOf(fact, explainer)))),
      );
      return [...undecided, ...origin(derivation.operands.at(-1), explainer)];
    }
    default:
      return [];
  }
};

const isPresumed = (derivation: Derivation | undefined): boolean =>
  derivation?.kind === 'firstKnown' && derivation.operands.length > 1;

/** The one fact that a text was read from, such as the industry code of a section. */
const sourceOf = (derivation: Derivation | undefined): (Derivation & { kind: 'fact' }) | undefined => {
  const [only] = derivation?.kind === 'calculation' ? derivation.operands : [];
  return only?.kind === 'fact' ? only : undefined;
};

const sayComparable = (claim: FactClaim, manner: Comparable, explainer: Explainer): ListItem => {
  const { words } = explainer;
  const { fact, actual, derivation } = claim;
  const label = labelOf(fact, explainer);
  const thresholds = thresholdsOf(claim.demands, entryOf(fact, explainer)?.type);
  const relation = found(claim, manner, explainer);
  const end = relation === undefined ? '' : words.compared(relation);
  const isCounted = derivation?.kind === 'calculation' && derivation.operation === 'count';
  if (derivation?.kind === 'calculation' && !isCounted && actual !== undefined)
    return sayResult(label, actual, derivation, explainer, { fact, thresholds, end });
  const value =
    isQuantity(actual) && manner !== 'date'
      ? sayQuantity(actual, entryOf(fact, explainer)?.type, explainer, thresholds)
      : sayValue(actual ?? '', fact, explainer);
  const evidence = sayEvidence(fact, explainer);
  return item(
    words.sentence(`${words.amountOf(label, `${value}${evidence}`)}${end}`),
    origin(derivation, explainer),
  );
};

const sayChoice = (claim: FactClaim, explainer: Explainer): ListItem => {
  const { words } = explainer;
  const { fact, actual, derivation, demands, verdict } = claim;
  const value = sayValue(actual ?? '', fact, explainer);
  const source = sourceOf(derivation);
  const from =
    source?.value === undefined
      ? ''
      : words.fromFact(
          words.term(labelOf(source.fact, explainer), sayValue(source.value, source.fact, explainer)),
        );
  const presumed = isPresumed(derivation) ? words.presumption : '';
  const relation =
    verdict === 'met' ? foundMembers(claim, explainer) : demandedMembers(demands, fact, explainer);
  const evidence = sayEvidence(source?.fact ?? fact, explainer);
  return item(
    words.sentence(
      words.labelled(labelOf(fact, explainer), `${value}${presumed}${from}${evidence}${relation}`),
    ),
    origin(derivation, explainer),
  );
};

/** One fact against everything that is asked of it, as a sentence; what it was derived from stands below. */
export const sayFact = (told: FactClaim, explainer: Explainer): ListItem => {
  const claim = plainAnswers(told);
  const manner = mannerOf(claim, explainer);
  if (claim.verdict === 'undetermined' || claim.actual === undefined)
    return sayUnknown(claim, manner, explainer);
  const given = handedOn(claim.derivation);
  if (given !== undefined) {
    const { derivation: _, ...rest } = claim;
    return sayFact({ ...rest, fact: given }, explainer);
  }
  return manner === 'amount' || manner === 'count' || manner === 'date'
    ? sayComparable(claim, manner, explainer)
    : sayChoice(claim, explainer);
};

/** `固定资产投资499.99万元，不在以下任何一档内：…`. */
export const sayOutside = ({ claim, ranges }: OutsideClaim, explainer: Explainer): ListItem => {
  const { words } = explainer;
  const { fact, actual } = claim;
  const manner = mannerOf(claim, explainer);
  if (manner === 'amount' || manner === 'count' || manner === 'date') {
    const end = words.inNoRange(ranges.map((demands) => demanded(demands, manner, fact, explainer)));
    const thresholds = thresholdsOf(ranges.flat(), entryOf(fact, explainer)?.type);
    const value = sayValue(actual ?? '', fact, explainer, thresholds);
    return item(
      words.sentence(
        `${words.amountOf(labelOf(fact, explainer), `${value}${sayEvidence(fact, explainer)}`)}${end}`,
      ),
      claim.derivation === undefined ? [] : [sayResult(labelOf(fact, explainer), actual, claim.derivation, explainer, { fact, thresholds })],
    );
  }
  const demands = mergedMembers(ranges.flat());
  return sayFact({ ...claim, demands }, explainer);
};

/** Demands that one of several members be there, as one demand for any of them. */
const mergedMembers = (demands: readonly Demand[]): readonly Demand[] => {
  const [first] = demands;
  const sameKind = demands.every(
    ({ operator, expected }) => positive(operator) === positive(first?.operator ?? '') && !isExpectedFact(expected),
  );
  if (first === undefined || !sameKind || positive(first.operator) === undefined) return demands;
  const expected = [...new Set(literalsOf(demands))];
  return [{ operator: positive(first.operator) ?? first.operator, expected, verdict: 'unmet' }];
};

const positive = (operator: string): 'in' | 'contains' | undefined => {
  if (operator === 'equal' || operator === 'in') return 'in';
  return operator === 'contains' ? 'contains' : undefined;
};
