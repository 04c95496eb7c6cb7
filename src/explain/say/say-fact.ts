import type { PlainValue, Possible } from '../../assessment/assessment.js';
import type { FactClaim, OutsideClaim } from '../../assessment/claim.js';
import { expectedValues, isExact, mergedMembers, oppositeOf } from '../../assessment/demand.js';
import { isQuantity } from '../../assessment/plain-value.js';
import type { FactType } from '../../domain/fact.js';
import { factTypes } from '../../domain/type/index.js';
import { greaterThanInclusive } from '../../rule/operator/greater-than-inclusive.js';
import { lessThanInclusive } from '../../rule/operator/less-than-inclusive.js';
import type { Comparable } from '../../rule/operator/operator.js';
import { type Explainer, entryOf, inBrackets, labelOf } from '../explainer.js';
import { type Line, line } from './line.js';
import { sayUnknown, unknownIn } from './say-awaited.js';
import {
  sayBand,
  sayDemanded,
  sayDemandedMembers,
  sayMetMembers,
  sayRelation,
  thresholdsOf,
} from './say-demand.js';
import { handedOn, isPresumed, readFrom, sayOrigin } from './say-origin.js';
import { isCalculated, sayResult } from './say-result.js';
import { sayEvidence, sayValue } from './say-value.js';

const typeOf = (value: PlainValue | undefined): FactType => {
  if (typeof value === 'boolean') return 'bool';
  if (value === undefined || typeof value === 'string') return 'text';
  return isQuantity(value) ? 'money' : 'list';
};

/** In which words the fact is compared, or `undefined` for what has no order: answers, choices and lists. */
const comparableOf = ({ fact, actual, demands }: FactClaim, explainer: Explainer): Comparable | undefined =>
  factTypes[entryOf(fact, explainer)?.type ?? typeOf(actual ?? expectedValues(demands)[0])].order;

/** What a yes or no must not be is told as what it must be. */
const withPlainAnswers = (claim: FactClaim): FactClaim => ({
  ...claim,
  demands: claim.demands.map((demand) =>
    typeof demand.expected === 'boolean' && !isExact(demand)
      ? { ...demand, operator: oppositeOf(demand.operator), expected: !demand.expected }
      : demand,
  ),
});

/** A quantity or date, its relation and, where it was calculated, the calculation. */
const sayCompared = (claim: FactClaim, relation: string, explainer: Explainer): Line => {
  const { words } = explainer;
  const { fact, actual = '', derivation, demands } = claim;
  const label = labelOf(fact, explainer);
  const thresholds = thresholdsOf(demands, entryOf(fact, explainer)?.type);
  if (isCalculated(derivation))
    return sayResult(label, actual, derivation, explainer, { fact, thresholds, end: relation });
  const value = sayValue(actual, fact, explainer, thresholds);
  return line(
    words.sentence(`${words.amountOf(label, `${value}${sayEvidence(fact, explainer)}`)}${relation}`),
    sayOrigin(derivation, explainer),
  );
};

/** An answer, a choice or a list, what it was read from, and what it should be. */
const sayChosen = (claim: FactClaim, explainer: Explainer): Line => {
  const { words } = explainer;
  const { fact, actual = '', derivation, demands, verdict } = claim;
  const source = readFrom(derivation);
  const from =
    source?.value === undefined
      ? ''
      : words.readFrom(labelOf(source.fact, explainer), sayValue(source.value, source.fact, explainer));
  const parts = [
    sayValue(actual, fact, explainer),
    isPresumed(derivation) ? inBrackets(words.presumed, explainer) : '',
    from,
    sayEvidence(source?.fact ?? fact, explainer),
    verdict === 'met' ? sayMetMembers(claim, explainer) : sayDemandedMembers(demands, fact, explainer),
  ];
  return line(
    words.sentence(words.labelled(labelOf(fact, explainer), parts.join(''))),
    sayOrigin(derivation, explainer),
  );
};

const sayUnknownFact = (claim: FactClaim, explainer: Explainer): Line => {
  const { words } = explainer;
  const { fact, demands } = claim;
  const manner = comparableOf(claim, explainer);
  const asked =
    manner === undefined
      ? sayDemandedMembers(demands, fact, explainer)
      : words.must(sayDemanded(demands, manner, fact, explainer));
  return line(
    words.sentence(words.labelled(labelOf(fact, explainer), `${sayUnknown(claim, explainer)}${asked}`)),
  );
};

/** `在1项至2项之间`, `不低于64分`: between which values something lies that has an order. */
const sayRange = (
  { atLeast, atMost }: Possible,
  fact: string,
  manner: Comparable,
  explainer: Explainer,
): string => {
  const { words } = explainer;
  const say = (value: PlainValue): string => sayValue(value, fact, explainer);
  if (atLeast !== undefined && atMost !== undefined)
    return words.inRange(words.band(say(atLeast), say(atMost)));
  const [operator, end] =
    atLeast === undefined ? [lessThanInclusive, atMost] : [greaterThanInclusive, atLeast];
  return end === undefined ? '' : `${words.of(operator.words.compared[manner])}${say(end)}`;
};

/** A fact of which enough is known for the verdict, though not its value. */
const sayPossible = (claim: FactClaim, possible: Possible, explainer: Explainer): Line => {
  const { words } = explainer;
  const { fact, demands } = claim;
  const { oneOf = [] } = possible;
  const manner = comparableOf(claim, explainer);
  const known =
    oneOf.length > 0 || manner === undefined
      ? words.oneOf(oneOf.map((value) => sayValue(value, fact, explainer)))
      : sayRange(possible, fact, manner, explainer);
  const relation = manner === undefined ? undefined : sayRelation(claim, manner, explainer);
  const asked =
    manner === undefined
      ? sayDemandedMembers(demands, fact, explainer)
      : relation === undefined || relation === known
        ? ''
        : words.compared(relation);
  return line(
    words.sentence(words.labelled(labelOf(fact, explainer), `${words.partlyKnown(known)}${asked}`)),
  );
};

/** The fact that stands for a derived one: whose value it takes, or whose answer would be taken first. */
const standIn = ({ actual, possible, derivation }: FactClaim): string | undefined => {
  if (possible !== undefined) return undefined;
  if (actual !== undefined) return handedOn(derivation);
  const asked = derivation?.kind === 'firstKnown' ? derivation.operands : [];
  const [only, ...others] = asked.flatMap((operand) => (operand.kind === 'table' ? [] : unknownIn(operand)));
  return others.length === 0 ? only : undefined;
};

/** One fact against everything that is asked of it, as a sentence; what it was derived from stands below. */
export const sayFact = (told: FactClaim, explainer: Explainer): Line => {
  const claim = withPlainAnswers(told);
  const other = standIn(claim);
  if (other !== undefined) {
    const { derivation: _, ...rest } = claim;
    return sayFact({ ...rest, fact: other }, explainer);
  }
  if (claim.possible !== undefined) return sayPossible(claim, claim.possible, explainer);
  if (claim.verdict === 'undetermined' || claim.actual === undefined) return sayUnknownFact(claim, explainer);
  const manner = comparableOf(claim, explainer);
  if (manner === undefined) return sayChosen(claim, explainer);
  const relation = sayRelation(claim, manner, explainer);
  return sayCompared(claim, relation === undefined ? '' : explainer.words.compared(relation), explainer);
};

/** `固定资产投资499.99万元，不属于以下任何一档：…`. */
export const sayOutside = ({ claim, ranges }: OutsideClaim, explainer: Explainer): Line => {
  const { words } = explainer;
  const demands = ranges.flat();
  const manner = comparableOf(claim, explainer);
  if (manner === undefined) return sayFact({ ...claim, demands: mergedMembers(demands) }, explainer);
  const bands = ranges.map((range) => sayBand(range, manner, claim.fact, explainer));
  return sayCompared({ ...claim, demands }, words.compared(words.inNoBand(bands)), explainer);
};
