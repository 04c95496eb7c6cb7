import type { Complaint } from '../problem/problem.js';
import { type Fraction, powerOfTen } from './fraction.js';
import { type Measure, measure } from './measure.js';
import { isRecord, picture, shortened } from './picture.js';
import { bareWord, type Dimension, inputExample, units, unitsOf } from './unit.js';

/** What a fact says of its quantities, beyond what they measure. */
export interface Particulars {
  /** The measure word of a count or a number, the only unit that fits it. */
  readonly unit?: string | undefined;
  /** Whether there may be less than none of it; of ratios there always may. */
  readonly mayBeNegative?: boolean | undefined;
}

/** How quantities are read: by what they measure, and by their fact. */
interface Wanted {
  readonly dimension: Dimension;
  readonly mayBeNegative: boolean;
  /** The canonical units in one of the unit, or `undefined` where the unit does not fit. */
  readonly unitNamed: (name: string) => Fraction | undefined;
  readonly allowed: readonly string[];
  /** A well-formed quantity. */
  readonly example: string;
}

const itself: Fraction = { numerator: 1n, denominator: 1n };

const wanted = (dimension: Dimension, particulars: Particulars): Wanted => {
  const { unit: measureWord, mayBeNegative = dimension === 'ratio' } = particulars;
  const isOwn = dimension === 'count' || dimension === 'number';
  return {
    dimension,
    mayBeNegative,
    unitNamed: (name) => {
      if (isOwn) return bareWord(name) === bareWord(measureWord ?? '') ? itself : undefined;
      const unit = units.get(name);
      return unit?.dimension === dimension ? unit : undefined;
    },
    allowed: isOwn ? [measureWord ?? ''] : unitsOf[dimension].input,
    example: `${inputExample[dimension]}${isOwn ? (measureWord ?? '') : ''}`,
  };
};

const integerDigits = 30;
const fractionDigits = 10;
/** Longer text cannot be a quantity; it is refused before any pattern sees it. */
export const longestQuantity = 80;

/** Sign, digits before the point with thousand separators or none, and digits after it. */
const wellFormed = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;
/** The leading characters that can belong to a number, half or full width; the rest is the unit. */
const numberThenUnit = /^([-－+＋\d０-９.．,，]*)\s*(.*)$/s;

/** Full-width forms to ASCII. NFKC is no choice: it would read ３² as 32. */
const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** The exact number of a text of digits, with or without thousand separators, half or full width. */
const parseNumber = (digits: string, written: string, example: string): Fraction | Complaint => {
  const found = wellFormed.exec(digits) ?? wellFormed.exec(halfWidth(digits.trim()));
  if (found === null) return { code: 'number-malformed', values: { written: shortened(written), example } };
  const [, sign = '', separated = '', fraction = ''] = found;
  const integer = separated.replaceAll(',', '');
  if (integer.length > integerDigits || fraction.length > fractionDigits)
    return { code: 'number-too-long', values: { integerDigits, fractionDigits } };
  return { numerator: BigInt(sign + integer + fraction), denominator: powerOfTen(fraction.length) };
};

const inUnit = (
  number: Fraction,
  unitName: string,
  { dimension, mayBeNegative, unitNamed, allowed }: Wanted,
  written: string,
): Measure | Complaint => {
  const unit = unitNamed(unitName);
  if (unit === undefined) return { code: 'unit-unfit', values: { unit: shortened(unitName), allowed } };
  if (number.numerator < 0n && !mayBeNegative)
    return { code: 'number-negative', values: { written: shortened(written) } };
  return measure(dimension, number.numerator * unit.numerator, number.denominator * unit.denominator);
};

const parseText = (text: string, as: Wanted): Measure | Complaint => {
  const { example, unitNamed } = as;
  if (text.length > longestQuantity)
    return { code: 'quantity-malformed', values: { written: shortened(text), example } };
  const [, numberText = '', unitName = ''] = numberThenUnit.exec(text.trim()) ?? [];
  if (numberText === '') return { code: 'quantity-malformed', values: { written: shortened(text), example } };
  if (
    unitName !== '' &&
    unitNamed(unitName) === undefined &&
    !units.has(unitName) &&
    /^[A-Za-z\d]/.test(unitName)
  )
    return { code: 'number-malformed', values: { written: shortened(text), example } };
  const number = parseNumber(numberText, text, example);
  if ('code' in number) return number;
  if (unitName === '')
    return { code: 'unit-missing', values: { written: text, example: withUnit(text.trim(), as) } };
  return inUnit(number, unitName, as, text);
};

const withUnit = (number: string, { dimension, allowed, example }: Wanted): string => {
  // 0.15 may be meant as it stands or in per cent, so that only an example is safe.
  if (dimension === 'ratio' && !/^[1-9]/.test(number)) return example;
  return `${number}${dimension === 'money' ? '万元' : (allowed[0] ?? '')}`;
};

const isValueAndUnit = (written: unknown): written is { value: string; unit: string } =>
  isRecord(written) &&
  typeof written.value === 'string' &&
  typeof written.unit === 'string' &&
  Object.keys(written).length === 2;

/** Makes what {@link parseQuantity} reads a quantity by, once for all that are written. */
export const quantityReader = (
  dimension: Dimension,
  particulars: Particulars = {},
): ((written: unknown) => Measure | Complaint) => {
  const as = wanted(dimension, particulars);
  const { example } = as;
  return (written) => {
    if (typeof written === 'string') return parseText(written, as);
    if (isValueAndUnit(written)) {
      const { value, unit } = written;
      if (value.length > longestQuantity)
        return { code: 'number-malformed', values: { written: shortened(value), example } };
      const number = parseNumber(value, value, example);
      return 'code' in number ? number : inUnit(number, unit, as, value);
    }
    if (typeof written === 'number' && Number.isFinite(written))
      return {
        code: 'unit-missing',
        values: { written: String(written), example: withUnit(String(written), as) },
      };
    return { code: 'quantity-malformed', values: { written: picture(written), example } };
  };
};

/**
 * Reads a quantity with its unit: `'3200万元'`, `'1.2亿元'`, `'15%'`, or `{ value: '3200', unit: '万元' }`. Counts and
 * numbers have the measure word of their fact.
 *
 * @returns the exact measure in canonical units, or what is wrong with the text
 */
export const parseQuantity = (
  written: unknown,
  dimension: Dimension,
  particulars: Particulars = {},
): Measure | Complaint => quantityReader(dimension, particulars)(written);

export const isComplaint = <Result>(result: Result | Complaint): result is Complaint =>
  typeof result === 'object' && result !== null && 'code' in result;
