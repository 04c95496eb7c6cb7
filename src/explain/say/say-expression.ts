import type { PlainValue } from '../../assessment/assessment.js';
import { type Claim, claimOf } from '../../assessment/claim.js';
import type { Derivation } from '../../assessment/derivation.js';
import { determining } from '../../assessment/determining.js';
import { isQuantity } from '../../assessment/plain-value.js';
import type { Write, WriteList } from '../../domain/in-both.js';
import { operations } from '../../rule/operation/index.js';
import type { OperationWords, Phrase, Sign } from '../../rule/operation/operation.js';
import { type Explainer, entryOf, labelOf } from '../explainer.js';
import type { Line } from './line.js';
import { sayItemNames, sayItems } from './say-items.js';
import { isLongSchedule, sayEvidence, sayValue } from './say-value.js';

type FactOperand = Derivation & { readonly kind: 'fact' };
export type Calculation = Derivation & { readonly kind: 'calculation' };
type FirstKnown = Derivation & { readonly kind: 'firstKnown' };
type Table = Derivation & { readonly kind: 'table' };
/** What comes of the items of a list. */
export type OverList = Derivation & { readonly kind: 'sum' | 'extreme' | 'quantified' };
type Quantified = Derivation & { readonly kind: 'quantified' };

/** An expression in words and signs, how strongly it binds, and what is told below it. */
export interface Expression {
  readonly text: string;
  readonly strength: Strength;
  readonly notes: readonly Line[];
  /** Set where the text ends with the value itself. */
  readonly holdsValue?: true;
}

/** Sums and phrases bind more weakly than products, and a single term most strongly. */
type Strength = 1 | 2 | 3;

/** What is drawn on while one expression is told. */
export interface Telling extends Explainer {
  /** Whether parts that have a name are written out in place. */
  readonly inline: boolean;
  /** The facts whose evidence was given. */
  readonly evidenced: Set<string>;
  /** The derived facts that were explained, here or in an earlier step. */
  readonly explained: Set<string>;
  /** Tells a result on a line of its own, without what was explained before. */
  readonly result: (
    label: string,
    value: PlainValue | undefined,
    derivation: Derivation,
    explained: Set<string>,
  ) => Line;
}

const term = (text: string, notes: readonly Line[] = []): Expression => ({ text, strength: 3, notes });

const valueTerm = (text: string, notes: readonly Line[] = []): Expression => ({
  ...term(text, notes),
  holdsValue: true,
});

const phrase = (text: string, notes: readonly Line[]): Expression => ({ text, strength: 1, notes });

const arithmetic = (
  derivation: Calculation,
  { sign, strength: own, ordered }: Sign,
  telling: Telling,
): Expression => {
  const { words } = telling;
  const operands = derivation.operands.map((operand) => expressionOf(operand, telling));
  const texts = operands.map(({ text, strength }, index) => {
    const loose = strength < own || (strength === own && ordered && index > 0);
    return loose ? words.brackets(text) : text;
  });
  return {
    text: texts.join(words.of(sign)),
    strength: own,
    notes: operands.flatMap(({ notes }) => notes),
  };
};

/** The amount of two operands whose other one is zero. */
const besideZero = (operands: readonly Derivation[]): Derivation | undefined => {
  const others = operands.filter(
    (operand) => !(operand.kind === 'literal' && isQuantity(operand.value) && operand.value.value === '0'),
  );
  return operands.length === 2 && others.length === 1 ? others[0] : undefined;
};

/** The amount itself, unless zero was taken for it or it is not known whether it is. */
const floored = (
  { operands, taken, missing }: Calculation,
  amount: Derivation,
  write: Write,
  telling: Telling,
): Expression => {
  const expression = expressionOf(amount, telling);
  const isTaken = taken === undefined || operands[taken] === amount;
  return isTaken && missing === undefined ? expression : phrase(write(expression.text), expression.notes);
};

/** A year without the name of its field. */
const bareNumber = (operand: Derivation, telling: Telling): Expression =>
  isQuantity(operand.value) ? valueTerm(operand.value.value) : expressionOf(operand, telling);

const inWords = (
  derivation: Calculation,
  told: Pick<Phrase, 'short' | 'floor' | 'year'>,
  write: WriteList,
  telling: Telling,
): Expression => {
  const { words } = telling;
  const { operands } = derivation;
  const short = told.short?.(operands.map(({ value }) => value));
  if (short !== undefined) return valueTerm(short);
  const amount = told.floor && besideZero(operands);
  if (told.floor && amount) return floored(derivation, amount, words.of(told.floor), telling);
  const parts = operands.map((operand, place) =>
    place === told.year ? bareNumber(operand, telling) : expressionOf(operand, telling),
  );
  const texts = parts.map(({ text, strength }) => (strength === 3 ? text : words.brackets(text)));
  return phrase(
    write(texts),
    parts.flatMap(({ notes }) => notes),
  );
};

/** How an operation is told; a stored derivation may name one that there no longer is. */
export const wordsOf = (operation: string): OperationWords | undefined => operations.get(operation)?.words;

const calculation = (derivation: Calculation, telling: Telling): Expression => {
  const { words } = telling;
  const told = wordsOf(derivation.operation);
  const [first] = derivation.operands;
  if (told?.kind === 'sign') return arithmetic(derivation, told, telling);
  if (told?.kind === 'unsaid' && first !== undefined) return expressionOf(first, telling);
  return told?.kind === 'phrase'
    ? inWords(derivation, told, words.of(told), telling)
    : inWords(derivation, {}, words.otherOperation, telling);
};

/** A name with its value; a schedule of many years goes by its name alone. */
const named = (label: string, value: PlainValue, fact: string | undefined, explainer: Explainer): string =>
  isLongSchedule(value) ? label : explainer.words.term(label, sayValue(value, fact, explainer));

/** A part of a calculation that has a name of its own: by that name here, written out below. */
const namedPart = (label: string, derivation: Calculation | OverList, telling: Telling): Expression => {
  const { value } = derivation;
  const below = [telling.result(label, value, derivation, telling.explained)];
  return value === undefined
    ? term(telling.words.unknownTerm(label), below)
    : valueTerm(named(label, value, undefined, telling), below);
};

const stepPrefix = 'step.';

/** Whether a derivation is a named intermediate result of the same amount, which is told before it. */
export const isStep = (derivation: Derivation): boolean =>
  derivation.kind === 'fact' && derivation.fact.startsWith(stepPrefix);

/** Whether every fact of a claim has a name; the fields of a list's items have none. */
const isNamed = (claim: Claim, explainer: Explainer): boolean => {
  switch (claim.kind) {
    case 'all':
    case 'any':
      return claim.parts.every((part) => isNamed(part, explainer));
    case 'fact':
      return entryOf(claim.fact, explainer) !== undefined;
    default:
      return true;
  }
};

/** Why the row of a table applies, where that can be told. */
const reasonOf = ({ when }: Table, explainer: Explainer): Claim | undefined => {
  const claim = when && determining(claimOf(when));
  return claim !== undefined && isNamed(claim, explainer) ? claim : undefined;
};

/** Whether a derivation comes down to a number that the rules give, without a reason to tell. */
const isLiteral = (derivation: Derivation, explainer: Explainer): boolean =>
  derivation.kind === 'table'
    ? derivation.result?.kind === 'literal' && reasonOf(derivation, explainer) === undefined
    : derivation.kind === 'literal';

const factTerm = (operand: FactOperand, telling: Telling): Expression => {
  const { words } = telling;
  const { fact, value, label: ownLabel, derivation } = operand;
  const { explained, evidenced } = telling;
  const label = ownLabel === undefined ? labelOf(fact, telling) : words.of(ownLabel);
  const isKnown = derivation === undefined || isStep(operand) || explained.has(fact);
  explained.add(fact);
  const notes =
    isKnown || isLiteral(derivation, telling) ? [] : [telling.result(label, value, derivation, explained)];
  if (value === undefined) return term(words.unknownTerm(label), notes);
  const evidence = evidenced.has(fact) ? '' : sayEvidence(fact, telling);
  evidenced.add(fact);
  return valueTerm(`${named(label, value, fact, telling)}${evidence}`, notes);
};

const firstKnown = ({ operands }: FirstKnown, telling: Telling): Expression => {
  const { words } = telling;
  const [first] = operands;
  const taken = operands.at(-1);
  if (taken === undefined) return term('');
  if (taken.kind !== 'literal' || first?.kind !== 'fact') return expressionOf(taken, telling);
  const label = first.label === undefined ? labelOf(first.fact, telling) : words.of(first.label);
  return valueTerm(words.assumed(label, sayValue(taken.value, undefined, telling)));
};

/** The value of the row that applies, and below it why. */
const table = (derivation: Table, telling: Telling): Expression => {
  const { words } = telling;
  const { result } = derivation;
  if (result === undefined) return term('');
  const expression = expressionOf(result, telling);
  const claim = reasonOf(derivation, telling);
  if (claim === undefined) return expression;
  const lead =
    result.value === undefined ? words.becauseSo : words.because(sayValue(result.value, undefined, telling));
  return { ...expression, notes: [...expression.notes, { text: lead, below: [claim] }] };
};

/** What the items have that is summed or compared, where it is a field of theirs as it stands. */
const fieldOf = ([first]: Exclude<OverList, Quantified>['terms'], { words }: Telling): string | undefined =>
  first?.derivation.kind === 'fact' && first.derivation.label !== undefined
    ? words.of(first.derivation.label)
    : undefined;

/** The sum, the least or the greatest over a list by how many of its items count; the items stand below. */
const ofTerms = (derivation: Exclude<OverList, Quantified>, telling: Telling): Expression => {
  const { words } = telling;
  const { kind, over, terms, value } = derivation;
  const list = labelOf(over, telling);
  if (terms.length > 0) {
    const isOfDates = terms.some((each) => typeof each.value === 'string');
    const extremeOf = isOfDates ? words.extremeDateOf : words.extremeOf;
    const written = kind === 'sum' ? words.sumOf : extremeOf[derivation.end];
    return term(written(list, terms.length, fieldOf(terms, telling)), sayItems(derivation, telling));
  }
  return value === undefined
    ? term(words.noItems(list))
    : valueTerm(words.emptySum(list, sayValue(value, undefined, telling)));
};

/** How many items of a list meet what is asked of them, and which. */
const quantified = ({ over, items, met }: Quantified, telling: Telling): Expression => {
  const { words } = telling;
  return term(words.itemsCounted(labelOf(over, telling), items, sayItemNames(met, telling)));
};

const isNamedPart = (derivation: Derivation): derivation is Calculation | OverList =>
  ['calculation', 'sum', 'extreme', 'quantified'].includes(derivation.kind);

const expressionOf = (derivation: Derivation, telling: Telling): Expression =>
  isNamedPart(derivation) &&
  derivation.label !== undefined &&
  // What comes of a list is not clearer written out in place: two sums over one list would read the same.
  !(telling.inline && derivation.kind === 'calculation')
    ? namedPart(telling.words.of(derivation.label), derivation, telling)
    : writtenOut(derivation, telling);

/** A derivation as an expression, written out even where it has a name. */
export const writtenOut = (derivation: Derivation, telling: Telling): Expression => {
  switch (derivation.kind) {
    case 'literal':
      return valueTerm(sayValue(derivation.value, undefined, telling));
    case 'fact':
      return factTerm(derivation, telling);
    case 'calculation':
      return calculation(derivation, telling);
    case 'firstKnown':
      return firstKnown(derivation, telling);
    case 'table':
      return table(derivation, telling);
    case 'sum':
    case 'extreme':
      return ofTerms(derivation, telling);
    case 'quantified':
      return quantified(derivation, telling);
  }
};
