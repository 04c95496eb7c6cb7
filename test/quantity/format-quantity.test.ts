import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMeasure } from '../../src/quantity/format-quantity.js';
import { compare, divide, fromQuantity, type Measure, measure } from '../../src/quantity/measure.js';
import { isComplaint, parseQuantity } from '../../src/quantity/parse-quantity.js';
import type { Dimension } from '../../src/quantity/unit.js';
import { decimal } from '../arbitrary/quantity.js';

const parsed = (written: string, dimension: Dimension): Measure => {
  const result = parseQuantity(written, dimension);
  if (isComplaint(result)) throw new Error(`${written} is not well-formed`);
  return result;
};

const ratio = (value: string, divisor: string): Measure =>
  fromQuantity({ value, unit: '', fraction: { numerator: value, denominator: divisor } }, 'ratio');

describe('a quantity is written as people write it', () => {
  it.each([
    ['3200万元', 'money', '3,200万元', 'CNY 32 million'],
    ['1.08亿元', 'money', '1.08亿元', 'CNY 108 million'],
    ['10800万元', 'money', '1.08亿元', 'CNY 108 million'],
    ['1.017亿元', 'money', '10,170万元', 'CNY 101.7 million'],
    ['959.99万元', 'money', '959.99万元', 'CNY 9.5999 million'],
    ['2000.01万元', 'money', '2,000.01万元', 'CNY 20.0001 million'],
    ['9999.99元', 'money', '9,999.99元', 'CNY 9,999.99'],
    ['0元', 'money', '0元', 'CNY 0'],
    ['1.5亿元', 'money', '1.5亿元', 'CNY 150 million'],
    ['37.5%', 'ratio', '37.5%', '37.5%'],
    ['15%', 'ratio', '15%', '15%'],
    ['-10%', 'ratio', '-10%', '-10%'],
    ['8400平方米', 'area', '8,400平方米', '8,400 m²'],
    ['18亩', 'area', '12,000平方米', '12,000 m²'],
    ['1亩', 'area', '约666.6667平方米', 'about 666.6667 m²'],
    ['21万元/亩', 'price', '315元/平方米', 'CNY 315 per m²'],
  ] as const)('%s', (written, dimension, zh, en) => {
    const value = parsed(written, dimension);
    expect(formatMeasure(value, 'zh-CN')).toBe(zh);
    expect(formatMeasure(value, 'en')).toBe(en);
  });

  it('a count with its measure word', () => {
    const value = decimal('count', 1210);
    expect(formatMeasure(value, 'zh-CN', [], '人')).toBe('1,210人');
    expect(formatMeasure(value, 'en', [], '人')).toBe('1,210');
  });

  it.each([
    ['86.5', '86.5分', '86.5 分'],
    ['1234.5', '1,234.5分', '1,234.5 分'],
    ['-5', '-5分', '-5 分'],
    ['0', '0分', '0 分'],
    ['0.0000000001', '0.0000000001分', '0.0000000001 分'],
  ])('a number with its unit: %s', (digits, zh, en) => {
    const value = decimal('number', digits);
    expect(formatMeasure(value, 'zh-CN', [], '分')).toBe(zh);
    expect(formatMeasure(value, 'en', [], '分')).toBe(en);
  });

  it('a number without a finite form, on its side of what it is compared with', () => {
    const third = measure('number', 179n, 3n);
    expect(formatMeasure(third, 'zh-CN', [], '分')).toBe('约59.6667分');
    const almost = measure('number', 1_799_999_999n, 30_000_000n);
    const threshold = decimal('number', 60);
    expect(formatMeasure(almost, 'zh-CN', [threshold], '分')).toBe('约59.99999997分');
  });

  it('what has no short form is marked as rounded', () => {
    expect(formatMeasure(ratio('1', '3'), 'zh-CN')).toBe('约33.33%');
    expect(formatMeasure(measure('money', 100n, 3n), 'en')).toBe('about CNY 33.33');
  });

  it('nothing but zero reads as zero', () => {
    expect(formatMeasure(ratio('1', '3000000'), 'zh-CN')).toBe('约0.00003%');
  });
});

describe('a value beside a threshold never reads as the threshold', () => {
  const required = ratio('15', '100');

  it('growth of 1349.99 on 9000 is below 15%', () => {
    expect(formatMeasure(ratio('1349.99', '9000'), 'zh-CN', [required])).toBe('约14.9999%');
    expect(formatMeasure(ratio('1350.01', '9000'), 'zh-CN', [required])).toBe('约15.0001%');
    expect(formatMeasure(ratio('1350', '9000'), 'zh-CN', [required])).toBe('15%');
  });

  it('money of more decimals than 分 keeps its side', () => {
    const threshold = parsed('2000万元', 'money');
    const below = parsed('1999.9999999999万元', 'money');
    expect(formatMeasure(below, 'zh-CN', [threshold])).toBe('约19,999,999.999999元');
  });

  it('of several thresholds none is reached', () => {
    const value = ratio('299999', '1000000');
    expect(formatMeasure(value, 'zh-CN', [ratio('3', '10'), ratio('1', '10')])).toBe('29.9999%');
  });

  it('for any ratio, however near', () => {
    const nearness = fc.integer({ min: 0, max: 40 });
    const step = fc.constantFrom(-1n, 0n, 1n);
    fc.assert(
      fc.property(
        fc.nat({ max: 100 }),
        nearness,
        step,
        fc.bigInt({ min: 1n, max: 99n }),
        (percent, places, sign, odd) => {
          const scale = 10n ** BigInt(places) * odd;
          const threshold = ratio(String(percent), '100');
          const value = ratio(String(BigInt(percent) * scale + sign), String(100n * scale));
          const shown = formatMeasure(value, 'en', [threshold]).replace(/about |,|%/g, '');
          const read = divide(decimal('ratio', shown), ratio('100', '1'), 'ratio');
          expect(read && compare(read, threshold)).toBe(compare(value, threshold));
        },
      ),
    );
  });
});
