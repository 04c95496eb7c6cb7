import { describe, expect, it } from 'vitest';
import type { Complaint } from '../../src/problem/problem.js';
import { inEnglish } from '../../src/problem/sentence.js';
import { toQuantity } from '../../src/quantity/measure.js';
import { isComplaint, parseQuantity } from '../../src/quantity/parse-quantity.js';
import type { Dimension } from '../../src/quantity/unit.js';

const refusal = (written: unknown, dimension: Dimension): Complaint => {
  const result = parseQuantity(written, dimension);
  if (!isComplaint(result)) throw new Error(`${String(written)} was read as ${toQuantity(result).value}`);
  return result;
};

const accepted = (written: unknown, dimension: Dimension): string => {
  const result = parseQuantity(written, dimension);
  if (isComplaint(result)) throw new Error(inEnglish({ ...result, place: {} }));
  return toQuantity(result).value;
};

const message = (complaint: Complaint): string => inEnglish({ ...complaint, place: {} });

describe('a quantity is read exactly, in canonical units', () => {
  it.each<[dimension: Dimension, written: unknown, canonical: string]>([
    ['money', '3200万元', '32000000'],
    ['money', '３２００万元', '32000000'],
    ['money', '3,200 万元', '32000000'],
    ['money', '３，２００　万元', '32000000'],
    ['money', '1,234,567.89元', '1234567.89'],
    ['money', '1.2亿元', '120000000'],
    ['money', '１．２亿元', '120000000'],
    ['money', ' 800元 ', '800'],
    ['money', '0元', '0'],
    ['money', '-0元', '0'],
    ['money', '007元', '7'],
    ['money', { value: '3200', unit: '万元' }, '32000000'],
    ['money', { value: '3,200', unit: '万元' }, '32000000'],
    ['money', { value: '32000000', unit: '元' }, '32000000'],
    ['area', '18亩', '12000'],
    ['area', '1公顷', '10000'],
    ['area', '8400㎡', '8400'],
    ['area', '8400 m²', '8400'],
    ['area', '1,200.5平方米', '1200.5'],
    ['price', '315元/平方米', '315'],
    ['price', '21万元/亩', '315'],
    ['price', '2000元/亩', '3'],
    ['price', '4500元/公顷', '0.45'],
    ['price', '315万元/公顷', '315'],
    ['ratio', '15%', '0.15'],
    ['ratio', '１５％', '0.15'],
    ['ratio', '-2.5%', '-0.025'],
    ['ratio', '120%', '1.2'],
    ['ratio', { value: '0.375', unit: '' }, '0.375'],
  ])('%s %j is %s', (dimension, written, canonical) => {
    expect(accepted(written, dimension)).toBe(canonical);
  });

  it('takes 30 integer and 10 fraction digits without losing one', () => {
    const long = `${'1234567890'.repeat(3)}.0123456789`;
    expect(accepted(`${long}元`, 'money')).toBe(long);
  });
});

describe('anything else is refused', () => {
  it.each<[code: Complaint['code'], dimension: Dimension, written: unknown]>([
    ['number-malformed', 'money', '3,20万元'],
    ['number-malformed', 'money', '32,00万元'],
    ['number-malformed', 'money', '3200,000万元'],
    ['number-malformed', 'money', ',200万元'],
    ['number-malformed', 'money', '3，２０万元'],
    ['number-malformed', 'money', '0x10元'],
    ['number-malformed', 'money', '1e9元'],
    ['number-malformed', 'money', '1e999999999元'],
    ['number-malformed', 'money', '1e999999999999元'],
    ['number-malformed', 'money', '5.万元'],
    ['number-malformed', 'money', '.5万元'],
    ['number-malformed', 'money', '.元'],
    ['number-malformed', 'money', '1.2.3元'],
    ['number-malformed', 'money', '+5元'],
    ['number-malformed', 'money', '--5元'],
    ['number-malformed', 'money', '5-3元'],
    ['number-negative', 'money', '-5元'],
    ['number-negative', 'money', '－５元'],
    ['number-negative', 'money', '-0.0000000001元'],
    ['number-negative', 'area', '-1亩'],
    ['number-negative', 'price', '-1元/亩'],
    ['number-negative', 'money', { value: '-5', unit: '元' }],
    ['number-too-long', 'money', `${'1'.repeat(31)}元`],
    ['number-too-long', 'money', `${'0'.repeat(31)}元`],
    ['number-too-long', 'money', '0.12345678901元'],
    ['number-too-long', 'money', { value: '1'.repeat(31), unit: '元' }],
    ['unit-missing', 'money', '3200'],
    ['unit-missing', 'money', '3,200'],
    ['unit-missing', 'money', 3200],
    ['unit-missing', 'ratio', 0.15],
    ['unit-unfit', 'money', '3200平方米'],
    ['unit-unfit', 'money', '3200%'],
    ['unit-unfit', 'money', '3200万'],
    ['unit-unfit', 'money', '3²万元'],
    ['unit-unfit', 'money', '3200 万 元'],
    ['unit-unfit', 'money', '3200美元'],
    ['unit-unfit', 'area', '18万元'],
    ['unit-unfit', 'area', '315元/平方米'],
    ['unit-unfit', 'price', '315元'],
    ['unit-unfit', 'ratio', '15元'],
    ['unit-unfit', 'ratio', '1.5‰'],
    ['unit-unfit', 'money', { value: '3200', unit: '' }],
    ['unit-unfit', 'money', { value: '3200', unit: '%' }],
    ['number-malformed', 'money', { value: '3200万', unit: '元' }],
    ['number-malformed', 'money', { value: '', unit: '元' }],
    ['number-malformed', 'money', { value: `3200${' '.repeat(100)}0`, unit: '元' }],
    ['quantity-malformed', 'money', ''],
    ['quantity-malformed', 'money', '万元'],
    ['quantity-malformed', 'money', '三千万元'],
    ['quantity-malformed', 'money', Number.NaN],
    ['quantity-malformed', 'money', Number.POSITIVE_INFINITY],
    ['quantity-malformed', 'money', Number.NEGATIVE_INFINITY],
    ['quantity-malformed', 'money', true],
    ['quantity-malformed', 'money', 3200n],
    ['quantity-malformed', 'money', ['3200万元']],
    ['quantity-malformed', 'money', { value: '3200' }],
    ['quantity-malformed', 'money', { value: 3200, unit: '万元' }],
    ['quantity-malformed', 'money', { value: '3200', unit: '万元', note: '约' }],
    ['quantity-malformed', 'money', new Date(0)],
    ['quantity-malformed', 'money', Symbol('3200万元')],
    ['quantity-malformed', 'money', () => '3200万元'],
    ['quantity-malformed', 'money', Object.create(null)],
    ['quantity-malformed', 'money', { toString: 1, valueOf: 1 }],
  ])('%s: %s', (code, dimension, written) => {
    expect(refusal(written, dimension).code).toBe(code);
  });

  it.each([
    ['3200', '"3200" has no unit; write "3200万元"'],
    [3200, '"3200" has no unit; write "3200万元"'],
    [
      '3,20万元',
      '"3,20万元" is not a well-formed number; write "3200万元" (separators every three digits, no exponent)',
    ],
    ['3200平方米', 'the unit "平方米" does not fit here; use one of "元", "万元", "亿元"'],
    ['-5元', '"-5元" is negative, which is not possible here'],
    ['很多', '"很多" is not a quantity; write "3200万元"'],
  ])('the message for %j shows the right form', (written, sentence) => {
    expect(message(refusal(written, 'money'))).toBe(sentence);
  });

  it.each<[what: string, written: unknown]>([
    ['digits', '9'.repeat(10_000_000)],
    ['separators', ','.repeat(10_000_000)],
    ['spaces', `3200${' '.repeat(10_000_000)}x`],
    ['a unit', `3200${'元'.repeat(10_000_000)}`],
    ['a value', { value: '9'.repeat(10_000_000), unit: '元' }],
    ['a value’s unit', { value: '9', unit: '元'.repeat(10_000_000) }],
  ])('10 MB of %s with a short message', (_, written) => {
    expect(message(refusal(written, 'money')).length).toBeLessThan(200);
  });

  it('of an array deeper than the stack', () => {
    let deep: unknown = [];
    for (let level = 0; level < 1_000_000; level++) deep = [deep];
    expect(message(refusal(deep, 'money'))).toBe('"[ … ]" is not a quantity; write "3200万元"');
  });
});
