import type { PlainValue } from '../../assessment/assessment.js';
import type { Derivation } from '../../assessment/derivation.js';
import { isQuantity } from '../../assessment/plain-value.js';
import type { Measure, Quantity } from '../../quantity/measure.js';
import type { Phrase } from '../../rule/operation/operation.js';
import { type Explainer, labelOf } from '../explainer.js';
import { type Line, line } from './line.js';
import { type Calculation, type OverList, type Telling, wordsOf, writtenOut } from './say-expression.js';
import { isLongSchedule, sayValue } from './say-value.js';

const leaves = (derivation: Derivation): number =>
  derivation.kind === 'calculation'
    ? derivation.operands.reduce((total, operand) => total + leaves(operand), 0)
    : 1;

/** The longest expression, in terms, that is written out in one go. */
const longest = 4;

/** How a result is shown, and what was explained before it. */
interface Showing {
  readonly fact?: string;
  readonly thresholds?: readonly Measure[];
  /** What follows the value in the same sentence. */
  readonly end?: string;
  /** Set where the value was rounded after it was calculated. */
  readonly rounded?: true | undefined;
  readonly explained?: Set<string>;
}

/** The calculation behind a fact of the same name, which would only be told to be itself. */
const behindName = (label: string, derivation: Derivation, explainer: Explainer): Derivation | undefined =>
  derivation.kind === 'fact' &&
  derivation.label === undefined &&
  labelOf(derivation.fact, explainer) === label
    ? derivation.derivation
    : undefined;

const phraseOf = (derivation: Derivation | undefined): Partial<Phrase> => {
  const told = derivation?.kind === 'calculation' ? wordsOf(derivation.operation) : undefined;
  return told?.kind === 'phrase' ? told : {};
};

/** Whether a value is the number of a year. */
const isYear = (value: PlainValue, derivation: Derivation): value is Quantity =>
  phraseOf(derivation).givesYear === true && isQuantity(value) && /^\d{4}$/.test(value.value);

/** Whether a reader wants to know how a value was calculated. */
export const isCalculated = (derivation: Derivation | undefined): derivation is Calculation | OverList =>
  (derivation !== undefined && ['sum', 'extreme', 'quantified'].includes(derivation.kind)) ||
  (derivation?.kind === 'calculation' && !phraseOf(derivation).isPlain);

/**
 * `label = expression = value`, down to the given facts: short calculations in one line, the named parts of long
 * ones and derived facts in lines below.
 */
export const sayResult = (
  label: string,
  value: PlainValue | undefined,
  derivation: Derivation,
  explainer: Explainer,
  { fact, thresholds, end = '', rounded, explained = new Set() }: Showing = {},
): Line => {
  const { words } = explainer;
  const behind = behindName(label, derivation, explainer);
  if (behind !== undefined && derivation.kind === 'fact' && !explained.has(derivation.fact)) {
    explained.add(derivation.fact);
    return sayResult(label, value, behind, explainer, { rounded, explained });
  }
  const telling: Telling = {
    ...explainer,
    inline: leaves(derivation) <= longest,
    evidenced: new Set(),
    explained,
    result: (name, result, behind, before) =>
      sayResult(name, result, behind, explainer, { explained: before }),
  };
  const { text, notes, holdsValue } = writtenOut(derivation, telling);
  if (value === undefined)
    return line(words.sentence(words.unknownResult(label, text === '' ? undefined : text)), notes);
  if (isLongSchedule(value))
    return line(words.sentence(words.scheduledResult(words.equal([label, text]))), notes);
  const shown = isYear(value, derivation)
    ? words.yearNumber(Number(value.value))
    : sayValue(value, fact, explainer, thresholds);
  const result = rounded ? words.roundedTo(shown) : shown;
  const said = words.equal(holdsValue && !rounded ? [label, text] : [label, text, result]);
  return line(words.sentence(`${said}${end}`), notes);
};
