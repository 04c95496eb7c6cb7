import type { Derivation, PlainValue } from '../evaluate/assessment.js';
import type { Measure } from '../quantity/measure.js';
import { claimOf } from './claim.js';
import { determining } from './determining.js';
import { item, type ListItem } from './document.js';
import { type Explainer, fieldsOf, isStep, labelOf, nameOf } from './explainer.js';
import { sayClaim } from './say-claim.js';
import { isQuantity, sayEvidence, sayValue } from './say-value.js';
import type { NamedOperation, Words } from './words.js';

type Calculation = Derivation & { readonly kind: 'calculation' };
type FirstKnown = Derivation & { readonly kind: 'firstKnown' };
type Table = Derivation & { readonly kind: 'table' };
type Sum = Derivation & { readonly kind: 'sum' };

/** An expression in words and signs, how strongly it binds, and what is told below it. */
interface Expression {
  readonly text: string;
  readonly strength: Strength;
  readonly notes: readonly ListItem[];
  /** Set where the text ends with the value itself. */
  readonly holdsValue?: true;
}

/** Sums bind more weakly than products, and everything else is one term. */
type Strength = 1 | 2 | 3;

/** While one expression is told: whether labelled parts are written out, and whose evidence was given. */
interface Telling {
  readonly inline: boolean;
  readonly evidenced: Set<string>;
}

const term = (text: string, notes: readonly ListItem[] = []): Expression => ({ text, strength: 3, notes });

const valueTerm = (text: string, notes: readonly ListItem[] = []): Expression => ({
  ...term(text, notes),
  holdsValue: true,
});

const signs: Readonly<Record<string, { strength: 1 | 2; of: (words: Words) => string; ordered: boolean }>> = {
  add: { strength: 1, of: ({ plus }) => plus, ordered: false },
  subtract: { strength: 1, of: ({ minus }) => minus, ordered: true },
  multiply: { strength: 2, of: ({ times }) => times, ordered: false },
  divide: { strength: 2, of: ({ dividedBy }) => dividedBy, ordered: true },
};

const signOf = (operation: string) => (Object.hasOwn(signs, operation) ? signs[operation] : undefined);

const arithmetic = (
  derivation: Calculation,
  sign: NonNullable<ReturnType<typeof signOf>>,
  telling: Telling,
  explainer: Explainer,
): Expression => {
  const { words } = explainer;
  const operands = derivation.operands.map((operand) => expressionOf(operand, telling, explainer));
  const texts = operands.map(({ text, strength }, index) => {
    const loose = strength < sign.strength || (strength === sign.strength && sign.ordered && index > 0);
    return loose ? words.brackets(text) : text;
  });
  return {
    text: texts.join(sign.of(words)),
    strength: sign.strength,
    notes: operands.flatMap(({ notes }) => notes),
  };
};

const isNamed = (operation: string, words: Words): operation is NamedOperation =>
  Object.hasOwn(words.operation, operation);

const calculation = (derivation: Calculation, telling: Telling, explainer: Explainer): Expression => {
  const { words } = explainer;
  const { operation, operands } = derivation;
  const sign = signOf(operation);
  if (sign !== undefined) return arithmetic(derivation, sign, telling, explainer);
  const [first] = operands;
  if (operation === 'round' && first !== undefined) return expressionOf(first, telling, explainer);
  const amount = operation === 'max' ? notBelowZero(derivation) : undefined;
  if (amount !== undefined) return floored(amount, derivation, telling, explainer);
  const parts = operands.map((operand) => expressionOf(operand, telling, explainer));
  const texts = parts.map(({ text, strength }) => (strength === 3 ? text : words.brackets(text)));
  const text = isNamed(operation, words) ? words.operation[operation](texts) : words.otherOperation(texts);
  return term(
    text,
    parts.flatMap(({ notes }) => notes),
  );
};

/** The amount that a maximum only keeps from falling below zero. */
const notBelowZero = ({ operands }: Calculation): Derivation | undefined => {
  const others = operands.filter(
    (operand) => !(operand.kind === 'literal' && isQuantity(operand.value) && operand.value.value === '0'),
  );
  return operands.length === 2 && others.length === 1 ? others[0] : undefined;
};

/** Zero is mentioned only where it was needed. */
const floored = (
  amount: Derivation,
  { value }: Calculation,
  telling: Telling,
  explainer: Explainer,
): Expression => {
  const expression = expressionOf(amount, telling, explainer);
  if (value === undefined || amount.kind === 'literal' || sameNumber(amount.value, value)) return expression;
  return term(explainer.words.floored(expression.text), expression.notes);
};

/** A part of a calculation that has a name of its own: by that name here, written out below. */
const namedPart = (label: string, derivation: Calculation | Sum, explainer: Explainer): Expression => {
  const { words } = explainer;
  const { value } = derivation;
  const below = [sayResult(label, value, derivation, explainer)];
  return value === undefined
    ? term(words.unknownTerm(label), below)
    : valueTerm(words.term(label, sayValue(value, undefined, explainer)), below);
};

const fact = (
  derivation: Derivation & { kind: 'fact' },
  telling: Telling,
  explainer: Explainer,
): Expression => {
  const { words } = explainer;
  const { fact: id, value, derivation: origin } = derivation;
  const label = labelOf(id, explainer);
  const notes = origin === undefined || isStep(id) ? [] : [sayResult(label, value, origin, explainer)];
  if (value === undefined) return term(words.unknownTerm(label), notes);
  const evidence = telling.evidenced.has(id) ? '' : sayEvidence(id, explainer);
  telling.evidenced.add(id);
  return valueTerm(`${words.term(label, sayValue(value, id, explainer))}${evidence}`, notes);
};

const firstKnown = (derivation: FirstKnown, telling: Telling, explainer: Explainer): Expression => {
  const { words } = explainer;
  const [first] = derivation.operands;
  const last = derivation.operands.at(-1);
  if (last === undefined) return term(words.unnamedFact);
  if (last.kind !== 'literal' || first?.kind !== 'fact') return expressionOf(last, telling, explainer);
  return valueTerm(words.assumed(labelOf(first.fact, explainer), sayValue(last.value, undefined, explainer)));
};

const table = ({ when, result, value }: Table, telling: Telling, explainer: Explainer): Expression => {
  const { words } = explainer;
  if (result === undefined || value === undefined) return term(words.unnamedFact);
  const expression = expressionOf(result, telling, explainer);
  if (when === undefined) return expression;
  const reason = item(
    words.because(sayValue(value, undefined, explainer)),
    sayClaim(determining(claimOf(when)), explainer),
  );
  return { ...expression, notes: [...expression.notes, reason] };
};

/** Whether every fact of a calculation has a name to tell it by. */
const canBeTold = (derivation: Derivation, explainer: Explainer): boolean => {
  switch (derivation.kind) {
    case 'fact':
      return nameOf(derivation.fact, explainer) !== undefined;
    case 'calculation':
    case 'firstKnown':
      return derivation.operands.every((operand) => canBeTold(operand, explainer));
    default:
      return true;
  }
};

/** The sum over a list by how many items count; each of them stands below, those without a name by number. */
const sum = ({ over, terms }: Sum, explainer: Explainer): Expression => {
  const { words } = explainer;
  const within = { ...explainer, fields: fieldsOf(over, explainer) };
  const notes = terms.map(({ name, value, derivation }, index) => {
    const label = name ?? words.itemNumber(index + 1);
    if (value === undefined || canBeTold(derivation, within))
      return sayResult(label, value, derivation, within);
    return item(words.sentence(words.equal([label, sayValue(value, undefined, explainer)])));
  });
  return term(words.sumOf(labelOf(over, explainer), terms.length), notes);
};

const expressionOf = (derivation: Derivation, telling: Telling, explainer: Explainer): Expression =>
  (derivation.kind === 'calculation' || derivation.kind === 'sum') &&
  derivation.label !== undefined &&
  !telling.inline
    ? namedPart(explainer.words.of(derivation.label), derivation, explainer)
    : writtenOut(derivation, telling, explainer);

const writtenOut = (derivation: Derivation, telling: Telling, explainer: Explainer): Expression => {
  switch (derivation.kind) {
    case 'literal':
      return valueTerm(sayValue(derivation.value, undefined, explainer));
    case 'fact':
      return fact(derivation, telling, explainer);
    case 'calculation':
      return calculation(derivation, telling, explainer);
    case 'firstKnown':
      return firstKnown(derivation, telling, explainer);
    case 'table':
      return table(derivation, telling, explainer);
    case 'sum':
      return sum(derivation, explainer);
  }
};

const leaves = (derivation: Derivation): number =>
  derivation.kind === 'calculation'
    ? derivation.operands.reduce((total, operand) => total + leaves(operand), 0)
    : 1;

/** The longest expression, in terms, that is written out in one go. */
const longest = 4;

const sameNumber = (a: PlainValue | undefined, b: PlainValue | undefined): boolean =>
  isQuantity(a) && isQuantity(b) ? a.value === b.value : true;

/** Whether the value is what the derivation gives, rounded: by the operation, or once at the end. */
const wasRounded = (derivation: Derivation, value: PlainValue): boolean => {
  if (derivation.value !== undefined && !sameNumber(derivation.value, value)) return true;
  if (derivation.kind !== 'calculation' || derivation.operation !== 'round') return false;
  const [inner] = derivation.operands;
  return inner !== undefined && !sameNumber(inner.value, value);
};

/**
 * `label = expression = value`, down to the given facts: short calculations in one line, the named parts of long
 * ones and derived facts in lines below.
 */
export const sayResult = (
  label: string,
  value: PlainValue | undefined,
  derivation: Derivation,
  explainer: Explainer,
  show: { readonly fact?: string; readonly thresholds?: readonly Measure[]; readonly end?: string } = {},
): ListItem => {
  const { words } = explainer;
  const telling = { inline: leaves(derivation) <= longest, evidenced: new Set<string>() };
  const { text, notes, holdsValue } = writtenOut(derivation, telling, explainer);
  if (value === undefined) return item(words.sentence(words.unknownResult(label, text)), notes);
  const shown = sayValue(value, show.fact, explainer, show.thresholds);
  const result = wasRounded(derivation, value) ? words.roundedTo(shown) : shown;
  const said = words.equal(holdsValue ? [label, text] : [label, text, result]);
  return item(words.sentence(`${said}${show.end ?? ''}`), notes);
};
